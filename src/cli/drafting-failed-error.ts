import { AppError } from '../domain/app-error.ts'
import { countOf } from './count-of.ts'

/** The run that drafts the answers came to an end before it was done. */
export class DraftingFailedError extends AppError {
  readonly code = 'DRAFTING_FAILED'
  readonly done: number
  readonly total: number

  constructor(reason: string, progress: { readonly done: number; readonly total: number }) {
    super(
      `Drafting stopped after ${progress.done} of ${countOf(progress.total, 'question')}: ${reason}`,
    )
    this.done = progress.done
    this.total = progress.total
  }
}
