import { AppError } from './app-error.ts'

/** Something was asked for by an id that the workspace doesn't hold. */
export class NotFoundError extends AppError {
  readonly code = 'NOT_FOUND'
  readonly kind: string
  readonly id: string

  constructor(kind: string, id: string) {
    super(`There is no ${kind} with the id ${id}. It may have been removed; reload the list.`)
    this.kind = kind
    this.id = id
  }
}
