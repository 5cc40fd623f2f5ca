import { messageOf } from '../../domain/message-of.ts'
import type { Inference } from '../../inference/inference.ts'
import { createLocalInference } from '../../inference/local-inference.ts'
import type { ModelFiles } from '../../inference/model-files.ts'
import { locateModel, type ModelLocation } from '../../inference/model-location.ts'
import { BEARINGS, type Bearing, type Judge, type Judgement } from './judge.ts'
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
 *
 * @param options.inference - what runs it; left out, the thread of the caller does.
 */
export function createTransformersJudge(options: {
  readonly model: string
  readonly inference?: Inference
}): Judge {
  // Small networks gain nothing from more threads, and leave a core to the rest of the program.
  const location = locateModel(options.model, { networks: NETWORKS, usage: '', threads: 1 })
  return new TransformersJudge(location, options.inference ?? createLocalInference())
}

const NETWORKS = ['reader', 'judge']

/** As in training: what is longer is cut. */
const QUESTION_TOKENS = 64
const STATEMENT_TOKENS = 80

/** Judgements kept, for questions that are asked again: a questionnaire is often drafted twice. */
const JUDGEMENTS_KEPT = 5_000

class TransformersJudge implements Judge {
  readonly #location: ModelLocation
  readonly #inference: Inference
  #files: ModelFiles | undefined
  /** By question and statement, the oldest first. */
  readonly #judgements = new Map<string, Judgement>()

  constructor(location: ModelLocation, inference: Inference) {
    this.#location = location
    this.#inference = inference
  }

  async judge(question: string, statements: readonly string[]): Promise<readonly Judgement[]> {
    const known = new Map(
      statements.map((statement) => [statement, this.#judgements.get(keyOf(question, statement))]),
    )
    const unknown = [...known].flatMap(([statement, judged]) => (judged ? [] : [statement]))
    if (unknown.length > 0) {
      const judged = await this.#judgeAnew(question, unknown)
      for (const [index, statement] of unknown.entries()) {
        const judgement = judged[index] as Judgement
        known.set(statement, judgement)
        this.#keep(keyOf(question, statement), judgement)
      }
    }
    return statements.map((statement) => known.get(statement) as Judgement)
  }

  async #judgeAnew(question: string, statements: readonly string[]): Promise<readonly Judgement[]> {
    const files = this.#findFiles()
    try {
      const rows = await this.#inference.readPairs({
        files,
        question,
        statements,
        questionTokens: QUESTION_TOKENS,
        statementTokens: STATEMENT_TOKENS,
      })
      return rows.map(toJudgement)
    } catch (cause) {
      this.#files = undefined
      const problem = `loading or running it failed (${messageOf(cause)})`
      throw new JudgeModelError(this.#location.name, problem, { cause })
    }
  }

  /** Looked for until they are there, and again once they failed: files may come, or change. */
  #findFiles(): ModelFiles {
    if (this.#files === undefined) {
      const found = this.#location.findFiles()
      if ('missing' in found) {
        throw new JudgeModelError(this.#location.name, `there is no ${found.missing}`)
      }
      this.#files = found.files
    }
    return this.#files
  }

  #keep(key: string, judgement: Judgement): void {
    this.#judgements.set(key, judgement)
    const [oldest] = this.#judgements.keys()
    if (this.#judgements.size > JUDGEMENTS_KEPT && oldest !== undefined) {
      this.#judgements.delete(oldest)
    }
  }
}

function keyOf(question: string, statement: string): string {
  return `${question}\n\n${statement}`
}

function toJudgement(chances: Float32Array): Judgement {
  const byBearing = BEARINGS.map((bearing, index) => [bearing, chances[index] ?? 0] as const)
  return Object.fromEntries(byBearing) as Record<Bearing, number>
}
