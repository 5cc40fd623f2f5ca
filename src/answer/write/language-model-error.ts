import { AppError } from '../../domain/app-error.ts'

/** The language model gave no reply that can be used. The extractive draft stands. */
export class LanguageModelError extends AppError {
  readonly code = 'LANGUAGE_MODEL_FAILED'
  readonly baseUrl: string

  constructor(baseUrl: string, problem: string, cause?: unknown) {
    super(
      `The language model at ${baseUrl} ${problem}. Check LLM_BASE_URL, LLM_MODEL and LLM_API_KEY, or unset LLM_BASE_URL to work without one.`,
      { cause },
    )
    this.baseUrl = baseUrl
  }
}
