import { AppError } from '../domain/app-error.ts'

/** A result can't be written where the command line wants it. What was there before is untouched. */
export class OutputNotWritableError extends AppError {
  readonly code = 'OUTPUT_NOT_WRITABLE'
  readonly path: string

  constructor(path: string, options: ErrorOptions) {
    const { cause } = options
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    super(
      `${path} can't be written${reason}. Name a file in a folder that exists and that you may write to.`,
      options,
    )
    this.path = path
  }
}
