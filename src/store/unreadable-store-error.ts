import { AppError } from '../domain/app-error.ts'
import { messageOf } from '../domain/message-of.ts'

/** The database file can't be opened, or it is not one of ours. */
export class UnreadableStoreError extends AppError {
  readonly code = 'UNREADABLE_STORE'
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(
      `The database ${path} can't be opened (${messageOf(cause)}). ` +
        'Check the path and its permissions, or restore the file from a backup.',
      { cause },
    )
    this.path = path
  }
}
