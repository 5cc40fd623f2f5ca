import { AppError } from '../domain/app-error.ts'

/** A mapping would take away questions whose answers are signed, and nobody said that it may. */
export class MappingDropsSignedError extends AppError {
  readonly code = 'MAPPING_DROPS_SIGNED'
  readonly signed: number

  constructor(fileName: string, signed: number) {
    super(
      `With this mapping ${fileName} no longer has ${signed} of the questions whose answers are signed. Nothing was changed; save it with dropSigned to remove them.`,
    )
    this.signed = signed
  }
}
