import { AppError } from '../domain/app-error.ts'

/** The body comes as a media type that the route doesn't take. */
export class MediaTypeError extends AppError {
  readonly code = 'MEDIA_TYPE_UNSUPPORTED'
  readonly expected: string
  readonly received: string | null

  constructor(expected: string, received: string | null) {
    super(`The body is ${received ?? 'of no stated type'}; send it as ${expected}.`)
    this.expected = expected
    this.received = received
  }
}
