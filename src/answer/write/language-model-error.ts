import { AppError } from '../../domain/app-error.ts'
import type { TokenUsage } from './language-model.ts'

/** The language model gave no reply that can be used. The extractive draft stands. */
export class LanguageModelError extends AppError {
  readonly code = 'LANGUAGE_MODEL_FAILED'
  readonly host: string
  /** What the unusable reply cost all the same. */
  readonly usage: TokenUsage

  constructor(
    host: string,
    problem: string,
    {
      cause,
      usage = { promptTokens: 0, completionTokens: 0 },
    }: { cause?: unknown; usage?: TokenUsage } = {},
  ) {
    super(
      `The language model at ${host} ${problem}. Check LLM_BASE_URL, LLM_MODEL and LLM_API_KEY, or work without one.`,
      { cause },
    )
    this.host = host
    this.usage = usage
  }
}
