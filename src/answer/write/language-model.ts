import type { Decision } from '../../domain/decision.ts'
import type { Fact } from '../../domain/fact.ts'

/** What a language model is given: the decision is ours, the words may be its own. */
export interface WritingTask {
  readonly question: string
  readonly decision: Decision
  /** The only facts that it may cite. */
  readonly facts: readonly Fact[]
}

/** What a language model returns; nothing of it counts before `findUnsupported` has passed it. */
export interface WrittenAnswer {
  readonly answer: string
  readonly citations: readonly { readonly factId: string; readonly quote: string }[]
}

/** What a reply cost, as the server counted it; zero where it doesn't count. */
export interface TokenUsage {
  readonly promptTokens: number
  readonly completionTokens: number
}

/** Writes an answer from given facts. The one adapter is `createOpenAiLanguageModel`. */
export interface LanguageModel {
  readonly model: string
  /** The host, and the port where it isn't the usual one. */
  readonly host: string
  /** Tells tasks apart for a store of replies: a change of model, server or instructions gives another. */
  keyOf(task: WritingTask): string
  /** The whole request that `write` would send, as JSON. */
  describe(task: WritingTask): string
  /**
   * @param signal - gives up at once, also while waiting to try again.
   * @throws LanguageModelError when there is no usable reply in time, or when it is given up
   */
  write(
    task: WritingTask,
    signal?: AbortSignal,
  ): Promise<{ readonly written: WrittenAnswer; readonly usage: TokenUsage }>
}
