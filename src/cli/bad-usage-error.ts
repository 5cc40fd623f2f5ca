import { AppError } from '../domain/app-error.ts'

/** The command line makes no sense; the command's usage is shown beside this message. */
export class BadUsageError extends AppError {
  readonly code = 'BAD_USAGE'
}
