import { AppError } from '../domain/app-error.ts'
import type { InvalidField } from './problem.ts'

/** The request doesn't match what its route takes. */
export class RequestInvalidError extends AppError {
  readonly code = 'REQUEST_INVALID'
  readonly fields: readonly InvalidField[]

  constructor(reason: string, fields: readonly InvalidField[] = [], options?: ErrorOptions) {
    super(`${reason} Correct the request and send it again; /api/v1/docs shows its shape.`, options)
    this.fields = fields
  }
}
