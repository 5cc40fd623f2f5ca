import { AppError } from '../domain/app-error.ts'

/** A deed that a person answers for came without the person's name. */
export class UnnamedPersonError extends AppError {
  readonly code = 'UNNAMED_PERSON'

  constructor() {
    super('The name of the person who does this is missing. Give your name and try again.')
  }
}
