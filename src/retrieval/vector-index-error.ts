import { AppError } from '../domain/app-error.ts'

/** The vector index can't be written to its directory. What is in memory stays usable. */
export class VectorIndexError extends AppError {
  readonly code = 'VECTOR_INDEX_NOT_SAVED'
  readonly directory: string

  constructor(directory: string, options: ErrorOptions) {
    super(
      `The search index can't be saved in ${directory}. Check that the disk has room and that the ` +
        'directory can be written to; the index is rebuilt from the facts, so none are lost.',
      options,
    )
    this.directory = directory
  }
}
