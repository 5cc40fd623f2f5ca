import type { ApprovedAnswer } from '../../domain/approved-answer.ts'
import type { BlankAnswer } from '../../domain/fill-report.ts'
import { ADDED_HEADERS, type AddedColumns, placeAddedColumns } from './added-columns.ts'
import { NOT_IN_LAYOUT } from './blank-reasons.ts'
import { createCellLedger } from './cell-ledger.ts'
import type { CellWrite } from './cell-write.ts'
import { describeFilling } from './describe-filling.ts'
import type { FillTarget } from './fill-target.ts'
import { findTickMark } from './find-tick-mark.ts'
import { type AnswerOutcome, planAddedAnswer, planAnswer } from './plan-answer.ts'

/** What is to be written into one sheet, and what found no cell. */
export interface WritePlan {
  readonly writes: readonly CellWrite[]
  readonly blank: readonly BlankAnswer[]
  /** What people should know of the sheet as filled, in sentences. */
  readonly notes: readonly string[]
  /** Set where columns were added; their heads are among the writes. */
  readonly addedColumns: AddedColumns | null
}

/**
 * Decides what goes into which cell of a sheet.
 *
 * The choice goes to the choice cell or under its tick head, the text to the text cell, else to the
 * comment cell. A value outside the cell's own list isn't written, nor anything over a formula, nor
 * into a row that is answered already, unless `overwrite` asks for it; each such case is reported
 * with its reason. Answers that share one merged cell are written below each other.
 */
export function planWrites(target: FillTarget, approved: readonly ApprovedAnswer[]): WritePlan {
  const { grid, layout } = target
  const questions = new Map(layout.questions.map((question) => [question.row, question]))
  const addedColumns = placeAddedColumns(grid, layout)
  const ledger = createCellLedger(target)
  const mark = findTickMark(grid, layout)
  const blank: BlankAnswer[] = []
  const outcomes: AnswerOutcome[] = []
  for (const answer of approved) {
    const { row, id, text } = answer.question
    const question = questions.get(row)
    const outcome = !question
      ? { answer, isWritten: false, isTextLost: false, reasons: [NOT_IN_LAYOUT] }
      : addedColumns
        ? planAddedAnswer(ledger, addedColumns, answer)
        : planAnswer(target, ledger, { question, answer, mark })
    outcomes.push(outcome)
    if (outcome.reasons.length === 0) continue
    blank.push({
      sheet: layout.name,
      row,
      questionId: id,
      question: text,
      extent: outcome.isWritten ? 'part' : 'whole',
      reason: outcome.reasons.join(' '),
    })
  }
  if (addedColumns && layout.headerRow !== null && ledger.writes.size > 0) {
    for (const key of ['answer', 'comment'] as const) {
      const isUsed = [...ledger.writes.values()].some(({ column }) => column === addedColumns[key])
      if (isUsed) ledger.putHead(layout.headerRow, addedColumns[key], ADDED_HEADERS[key])
    }
  }
  const writes = [...ledger.writes.values()]
  return { writes, blank, notes: describeFilling(target, writes, outcomes), addedColumns }
}
