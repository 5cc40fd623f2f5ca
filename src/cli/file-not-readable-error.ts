import { AppError } from '../domain/app-error.ts'

/** A path of the command line can't be read. */
export class FileNotReadableError extends AppError {
  readonly code = 'FILE_NOT_READABLE'
  readonly path: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path} ${reason}. Check the path.`, options)
    this.path = path
  }

  /** Reads the reason from the error of the file system. */
  static from(path: string, cause: unknown): FileNotReadableError {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const reason = REASONS[code] ?? `can't be read (${code || String(cause)})`
    return new FileNotReadableError(pathOf(cause) ?? path, reason, { cause })
  }
}

/** The system names what it stumbled over, which may lie below the path that was given. */
function pathOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'path' in cause && typeof cause.path === 'string'
    ? cause.path
    : undefined
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "may not be read by this user's account",
  EISDIR: 'is a folder, not a file',
  ENOENT: "doesn't exist",
  ENOTDIR: 'has a file in the place of a folder',
}
