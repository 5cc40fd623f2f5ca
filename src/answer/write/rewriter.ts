import type { Draft } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'
import type { LanguageModelUsage } from '../../domain/language-model-usage.ts'
import type { TokenPrices } from '../language-model-config.ts'
import { findHiddenInstruction } from './hidden-instruction.ts'
import type { LanguageModel, TokenUsage, WritingTask, WrittenAnswer } from './language-model.ts'
import { LanguageModelError } from './language-model-error.ts'
import { rejectText, takeText } from './rewrite-draft.ts'

/** After so many questions without a reply, one after the other, the server is taken for gone. */
const MAX_FAILURES_IN_A_ROW = 5
const TOKENS_PRICED = 1_000_000

/** Replies of earlier runs, so that the same question about the same facts is sent once. */
export interface ReplyCache {
  find(key: string): Promise<WrittenAnswer | undefined>
  save(key: string, reply: WrittenAnswer): Promise<void>
}

/** Lets a language model word the drafts of one run, and counts what that took. */
export interface Rewriter {
  /**
   * The draft in the model's words where they pass the check; else as it was, flagged, with why.
   * After too many failures in a row nothing is sent any more and drafts stay as they are.
   *
   * @param facts - those that the draft cites: all that the model sees.
   */
  rewrite(
    question: string,
    draft: Draft,
    facts: readonly Fact[],
    signal?: AbortSignal,
  ): Promise<Draft>
  usage(): LanguageModelUsage
}

/** @param before - the count to go on from, where a run is resumed. */
export function createRewriter(deps: {
  readonly model: LanguageModel
  readonly cache: ReplyCache
  readonly prices: TokenPrices | null
  readonly before?: LanguageModelUsage | undefined
}): Rewriter {
  const { model, cache, prices } = deps
  let usage = deps.before ?? nothingAsked(model, prices)
  let failuresInARow = 0

  const count = (name: 'asked' | 'cached' | 'worded' | 'refused' | 'failed') => {
    usage = { ...usage, [name]: usage[name] + 1 }
  }
  const spend = ({ promptTokens, completionTokens }: TokenUsage) => {
    const cost = prices && promptTokens * prices.prompt + completionTokens * prices.completion
    usage = {
      ...usage,
      promptTokens: usage.promptTokens + promptTokens,
      completionTokens: usage.completionTokens + completionTokens,
      cost: cost === null ? usage.cost : (usage.cost ?? 0) + cost / TOKENS_PRICED,
    }
  }
  const fail = () => {
    failuresInARow += 1
    count('failed')
    if (failuresInARow >= MAX_FAILURES_IN_A_ROW && usage.problem === null) {
      usage = {
        ...usage,
        problem: `${model.model} at ${model.host} gave no usable reply ${failuresInARow} times in a row, so that it was asked no more; the drafts after that are in the words of the sources.`,
      }
    }
  }

  const ask = async (task: WritingTask, key: string, signal?: AbortSignal) => {
    count('asked')
    const { written, usage: spent } = await model.write(task, signal)
    spend(spent)
    failuresInARow = 0
    await cache.save(key, written)
    return written
  }

  return {
    usage: () => usage,
    async rewrite(question, draft, facts, signal) {
      if (draft.decision === 'unanswered' || draft.citations.length === 0) return draft
      const instruction = findHiddenInstruction(question)
      if (instruction !== undefined) {
        count('refused')
        return rejectText(draft, `The question says “${instruction}”, so that it was not sent.`)
      }
      const task = { question, decision: draft.decision, facts }
      const key = model.keyOf(task)
      const kept = await cache.find(key)
      if (kept) count('cached')
      else if (usage.problem !== null || signal?.aborted) return draft
      try {
        const result = takeText(question, draft, facts, kept ?? (await ask(task, key, signal)))
        count(result.writer === 'model' ? 'worded' : 'refused')
        return result
      } catch (error) {
        if (!(error instanceof LanguageModelError)) throw error
        if (signal?.aborted) return draft
        spend(error.usage)
        fail()
        return rejectText(draft, error.message)
      }
    },
  }
}

/** Where nothing has been asked yet. */
export function nothingAsked(
  { model, host }: Pick<LanguageModel, 'model' | 'host'>,
  prices: TokenPrices | null,
): LanguageModelUsage {
  return {
    model,
    host,
    asked: 0,
    cached: 0,
    worded: 0,
    refused: 0,
    failed: 0,
    promptTokens: 0,
    completionTokens: 0,
    cost: prices ? 0 : null,
    problem: null,
  }
}
