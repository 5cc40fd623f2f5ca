import { messageOf } from '../../domain/message-of.ts'
import { type Grid, loadNetworks, type Networks } from '../../inference/load-networks.ts'
import { locateModel, type ModelLocation } from '../../inference/model-location.ts'
import { BEARINGS, type Judge, type Judgement } from './judge.ts'
import { JudgeModelError } from './judge-model-error.ts'

/**
 * Creates the judge that runs the bundled cross-encoder from a directory.
 *
 * The model is in two networks: the reader sees a text by itself, the judge the two readings
 * together. So what was read of a statement serves every question after, and what is left to compute
 * for a pair is half. Nothing is loaded before the first pair, and calls that come meanwhile share
 * that one load.
 *
 * Judging throws JudgeModelError when the model can't be loaded or run.
 */
export function createTransformersJudge(options: { readonly model: string }): Judge {
  return new TransformersJudge(locateModel(options.model, { networks: NETWORKS, usage: '' }))
}

const NETWORKS = ['reader', 'judge'] as const
type Network = (typeof NETWORKS)[number]

/** As in training: what is longer is cut. */
const QUESTION_TOKENS = 64
const STATEMENT_TOKENS = 80

/** Readings kept, of 30 to 120 kB each: the statements of a company or two. */
const READINGS_KEPT = 1_000

/** Small networks gain nothing from more, and leave a core to the rest of the program. */
const THREADS = 1

/** A text as the reader saw it: one row of numbers a token. */
interface Reading {
  readonly data: Float32Array
  readonly tokens: number
}

class TransformersJudge implements Judge {
  readonly #location: ModelLocation
  /** By text, the longest unused first. */
  readonly #readings = new Map<string, Reading>()
  #loading: Promise<Networks<Network>> | undefined

  constructor(location: ModelLocation) {
    this.#location = location
  }

  async judge(question: string, statements: readonly string[]): Promise<readonly Judgement[]> {
    if (statements.length === 0) return []
    const networks = await this.#load()
    try {
      const asked = await read(networks, question, QUESTION_TOKENS)
      const judgements: Judgement[] = []
      // One pair a run: 8-bit networks scale their numbers by the largest of a run, and so a pair's
      // probabilities would depend on its neighbours.
      for (const statement of statements) {
        const told = await this.#readStatement(networks, statement)
        judgements.push(toJudgement(await networks.run('judge', pairInputs(asked, told))))
      }
      return judgements
    } catch (cause) {
      const problem = `running it failed (${messageOf(cause)})`
      throw new JudgeModelError(this.#location.name, problem, { cause })
    }
  }

  #load(): Promise<Networks<Network>> {
    this.#loading ??= loadModel(this.#location).catch((error: unknown) => {
      // The next call tries again: the files may have come back.
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  async #readStatement(networks: Networks<Network>, text: string): Promise<Reading> {
    const reading = this.#readings.get(text) ?? (await read(networks, text, STATEMENT_TOKENS))
    this.#readings.delete(text)
    this.#readings.set(text, reading)
    const [oldest] = this.#readings.keys()
    if (this.#readings.size > READINGS_KEPT && oldest !== undefined) this.#readings.delete(oldest)
    return reading
  }
}

async function loadModel(location: ModelLocation): Promise<Networks<Network>> {
  const missing = location.findMissingFile()
  if (missing !== undefined) throw new JudgeModelError(location.name, `there is no ${missing}`)
  try {
    return await loadNetworks(location, { networks: NETWORKS, threads: THREADS })
  } catch (cause) {
    const problem = `loading it failed (${messageOf(cause)})`
    throw new JudgeModelError(location.name, problem, { cause })
  }
}

async function read(
  networks: Networks<Network>,
  text: string,
  maxTokens: number,
): Promise<Reading> {
  const ids = networks.tokenize(text, maxTokens)
  const input = { data: BigInt64Array.from(ids, BigInt), dims: [1, ids.length] }
  const { data } = await networks.run('reader', { input_ids: input })
  return { data: Float32Array.from(data), tokens: ids.length }
}

function pairInputs(asked: Reading, told: Reading): Readonly<Record<string, Grid>> {
  const tokens = asked.tokens + told.tokens
  const states = new Float32Array(asked.data.length + told.data.length)
  states.set(asked.data)
  states.set(told.data, asked.data.length)
  const isStatement = new Float32Array(tokens).fill(1, asked.tokens)
  return {
    states: { data: states, dims: [1, tokens, states.length / tokens] },
    is_statement: { data: isStatement, dims: [1, tokens] },
  }
}

function toJudgement({ data }: Grid): Judgement {
  const chances = BEARINGS.map((bearing, index) => [bearing, Number(data[index] ?? 0)] as const)
  return Object.fromEntries(chances) as Record<(typeof BEARINGS)[number], number>
}
