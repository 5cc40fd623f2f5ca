import { AppError } from '../domain/app-error.ts'

/** A folder that was given as a source holds no file that Countersign reads. */
export class FolderWithoutSourcesError extends AppError {
  readonly code = 'FOLDER_WITHOUT_SOURCES'
  readonly path: string

  constructor(path: string, extensions: readonly string[]) {
    super(`${path} holds no source. Put files there that end in ${extensions.join(', ')}.`)
    this.path = path
  }
}
