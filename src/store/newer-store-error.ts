import { AppError } from '../domain/app-error.ts'

/** A database that a later release has already moved on. */
export class NewerStoreError extends AppError {
  readonly code = 'NEWER_STORE'
  readonly path: string
  readonly storeVersion: number
  readonly knownVersion: number

  constructor(path: string, storeVersion: number, knownVersion: number) {
    super(
      `The database ${path} has schema ${storeVersion}, and this release knows schemas up to ` +
        `${knownVersion}. Nothing was changed; open it with the newer release that wrote it.`,
    )
    this.path = path
    this.storeVersion = storeVersion
    this.knownVersion = knownVersion
  }
}
