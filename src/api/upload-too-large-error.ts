import { AppError } from '../domain/app-error.ts'
import { formatBytes } from './format-bytes.ts'

/** An uploaded file is over the limit. Nothing of it was kept. */
export class UploadTooLargeError extends AppError {
  readonly code = 'UPLOAD_TOO_LARGE'
  readonly fileName: string
  readonly maxBytes: number

  constructor(fileName: string, maxBytes: number) {
    super(
      `${fileName} is larger than ${formatBytes(maxBytes)}, the most that an upload may have. ` +
        'Send a smaller file, or raise COUNTERSIGN_MAX_UPLOAD_MB where the server is started.',
    )
    this.fileName = fileName
    this.maxBytes = maxBytes
  }
}
