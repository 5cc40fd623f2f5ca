import type { Answer, AnswerState } from '../domain/answer.ts'
import { AppError } from '../domain/app-error.ts'
import { describePlace } from './describe-place.ts'

export type ReviewMove = 'approve' | 'edit' | 'reject' | 'reopen' | 'draft' | 'void' | 'flag'

const WHAT_CAN_BE_DONE: Record<AnswerState, string> = {
  pending: 'It has no draft yet: draft it first.',
  drafted: 'It can be approved, edited or rejected.',
  approved: 'It can be edited, rejected or reopened.',
  rejected: 'It can be edited or reopened.',
}

/** A move that an answer's state doesn't allow. */
export class IllegalMoveError extends AppError {
  readonly code = 'ILLEGAL_MOVE'
  readonly answerId: string
  readonly state: AnswerState
  readonly move: ReviewMove

  constructor(answer: Answer, move: ReviewMove) {
    const place = describePlace(answer.question)
    super(
      `Can't ${move} the answer to ${place}: it is ${answer.state}. ${WHAT_CAN_BE_DONE[answer.state]}`,
    )
    this.answerId = answer.id
    this.state = answer.state
    this.move = move
  }
}
