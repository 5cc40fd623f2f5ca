import { AppError } from '../domain/app-error.ts'

/** A mapping doesn't fit the file that it is meant for. */
export class MappingMisfitError extends AppError {
  readonly code = 'MAPPING_MISFIT'
  readonly misfits: readonly string[]

  /** @param misfits - each a sentence that names the sheet and says what to do; at least one. */
  constructor(fileName: string, misfits: readonly string[]) {
    const [first = '', ...more] = misfits
    super(
      `The mapping doesn't fit ${fileName}: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    )
    this.misfits = misfits
  }
}
