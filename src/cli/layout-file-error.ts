import { AppError } from '../domain/app-error.ts'

/** A file given as --layout isn't one. */
export class LayoutFileError extends AppError {
  readonly code = 'LAYOUT_FILE_INVALID'
  readonly path: string

  /** @param problem - a clause that names the sheet and column, where there is one. */
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(
      `${path} is no layout file: ${problem}. \`countersign inspect FILE --save-layout FILE\` writes one to edit.`,
      options,
    )
    this.path = path
  }
}
