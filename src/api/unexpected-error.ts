import { AppError } from '../domain/app-error.ts'

/** Stands in for an error that nobody foresaw, so that its insides stay in the server's log. */
export class UnexpectedError extends AppError {
  readonly code = 'UNEXPECTED'
  readonly reference: string

  constructor(reference: string, options: ErrorOptions) {
    super(
      `Something went wrong that Countersign did not foresee. Try again; if it happens again, report it with the reference ${reference}, which the server's log explains.`,
      options,
    )
    this.reference = reference
  }
}
