import { AppError } from '../domain/app-error.ts'

/** Two files of one run would be the same source, so that one would replace the other. */
export class AmbiguousSourceNameError extends AppError {
  readonly code = 'SOURCE_NAME_AMBIGUOUS'
  readonly sourceName: string
  readonly paths: readonly [string, string]

  constructor(sourceName: string, paths: readonly [string, string]) {
    super(
      `${paths[0]} and ${paths[1]} would both be the source "${sourceName}". ` +
        'Rename one, or give the folder above both as one --source.',
    )
    this.sourceName = sourceName
    this.paths = paths
  }
}
