import { AppError } from '../domain/app-error.ts'

/** A document from which no statement could be read. */
export class EmptySourceError extends AppError {
  readonly code = 'EMPTY_SOURCE'
  readonly sourceName: string

  constructor(sourceName: string) {
    super(
      `${sourceName} states nothing that an answer could quote. Nothing was imported; ` +
        'check that it is the right file, and that its text is not drawn as pictures.',
    )
    this.sourceName = sourceName
  }
}
