import { AppError } from '../../domain/app-error.ts'

/** What kept a web page from being taken in as a source. */
export type WebPageReason =
  | 'bad-address'
  | 'private-address'
  | 'switched-off'
  | 'unreachable'
  | 'refused'
  | 'too-many-redirects'
  | 'too-large'
  | 'too-slow'
  | 'unsupported-type'

/** A web page that was named as a source can't be fetched, or may not be. */
export class WebPageError extends AppError {
  readonly code = 'WEB_PAGE_NOT_READ'
  readonly url: string
  readonly reason: WebPageReason

  constructor(url: string, reason: WebPageReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.url = url
    this.reason = reason
  }
}
