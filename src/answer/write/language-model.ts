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

/** Writes an answer from given facts. The one adapter is `createOpenAiLanguageModel`. */
export interface LanguageModel {
  /** @throws LanguageModelError when there is no usable reply in time */
  write(task: WritingTask): Promise<WrittenAnswer>
}
