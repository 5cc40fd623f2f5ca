import { AppError } from '../domain/app-error.ts'

/** A result can't be written where the command line wants it. What was there before is untouched. */
export class OutputNotWritableError extends AppError {
  readonly code = 'OUTPUT_NOT_WRITABLE'
  readonly path: string

  constructor(path: string, options: ErrorOptions) {
    super(explain(path, options.cause), options)
    this.path = path
  }
}

function explain(path: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
  if (code === 'ENOSPC')
    return `${path} can't be written: the disk is full. Make room, or name a file on another disk.`
  const reason = code === null ? '' : ` (${code})`
  return `${path} can't be written${reason}. Name a file in a folder that exists and that you may write to.`
}
