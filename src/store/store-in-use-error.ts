import { AppError } from '../domain/app-error.ts'

/** Another process has the database open. */
export class StoreInUseError extends AppError {
  readonly code = 'STORE_IN_USE'
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(
      `Another process has ${path} open. Stop it, or give this one a data directory of its own.`,
      { cause },
    )
    this.path = path
  }
}
