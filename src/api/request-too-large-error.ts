import { AppError } from '../domain/app-error.ts'
import { formatBytes } from './format-bytes.ts'

/** A body that is no upload is larger than any that a route needs. */
export class RequestTooLargeError extends AppError {
  readonly code = 'REQUEST_TOO_LARGE'
  readonly maxBytes: number

  constructor(maxBytes: number) {
    super(`The body is larger than ${formatBytes(maxBytes)}; send it in several requests.`)
    this.maxBytes = maxBytes
  }
}
