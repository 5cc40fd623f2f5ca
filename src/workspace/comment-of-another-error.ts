import { AppError } from '../domain/app-error.ts'

/** Somebody wants to take back what another person said. */
export class CommentOfAnotherError extends AppError {
  readonly code = 'COMMENT_OF_ANOTHER'
  readonly commentId: string
  readonly writer: string

  constructor(commentId: string, writer: string) {
    super(`${writer} wrote this comment, so only ${writer} can take it back. Answer it instead.`)
    this.commentId = commentId
    this.writer = writer
  }
}
