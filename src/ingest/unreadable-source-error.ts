import { AppError } from '../domain/app-error.ts'

/** What kept a file from being read as a source. */
export type UnreadableSourceReason =
  | 'unsupported-format'
  | 'not-text'
  | 'wrong-extension'
  | 'too-large'
  | 'nested-too-deep'
  | 'damaged'
  | 'locked'
  | 'pictures-only'

/** A file given as a source can't be read: it isn't what its name says, or of no format known. */
export class UnreadableSourceError extends AppError {
  readonly code = 'UNREADABLE_SOURCE'
  readonly fileName: string
  readonly reason: UnreadableSourceReason

  constructor(fileName: string, reason: UnreadableSourceReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.fileName = fileName
    this.reason = reason
  }
}
