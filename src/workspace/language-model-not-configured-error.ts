import { AppError } from '../domain/app-error.ts'

/** Somebody wants a language model to word the answers, and none is configured. */
export class LanguageModelNotConfiguredError extends AppError {
  readonly code = 'LANGUAGE_MODEL_NOT_CONFIGURED'

  constructor() {
    super(
      'No language model is configured. Set LLM_BASE_URL and LLM_MODEL and start again, or go on without one.',
    )
  }
}
