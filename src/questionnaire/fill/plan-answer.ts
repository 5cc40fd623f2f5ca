import type { ApprovedAnswer } from '../../domain/approved-answer.ts'
import type { LayoutQuestion } from '../../domain/questionnaire.ts'
import { columnNumber, formatCellAddress, parseCellAddress } from '../cell-address.ts'
import type { AddedColumns } from './added-columns.ts'
import {
  EMPTY_ANSWER,
  explainAnswered,
  explainFormula,
  explainMisfit,
  explainMissingChoice,
  NO_CELL,
} from './blank-reasons.ts'
import type { CellLedger, ProposedWrite } from './cell-ledger.ts'
import type { FillTarget } from './fill-target.ts'
import { matchValue } from './match-value.ts'

/** What became of one approved answer. */
export interface AnswerOutcome {
  readonly answer: ApprovedAnswer
  /** Whether any of it is written. */
  readonly isWritten: boolean
  /** Whether it has a text for which the sheet has no cell. */
  readonly isTextLost: boolean
  /** Why it, or a part of it, isn't; empty when all is. */
  readonly reasons: readonly string[]
}

interface AnswerToPlan {
  readonly question: LayoutQuestion
  readonly answer: ApprovedAnswer
  /** What a tick looks like on this sheet. */
  readonly mark: string
}

/** Plans one answer for a sheet that has answer cells. */
export function planAnswer(
  target: FillTarget,
  ledger: CellLedger,
  plan: AnswerToPlan,
): AnswerOutcome {
  const { question, answer } = plan
  const choice = placeChoice(plan)
  const kept = whyKept(target, question, choice)
  if (kept !== undefined) {
    return { answer, isWritten: false, isTextLost: false, reasons: [kept] }
  }
  const refusal = choice && ('reason' in choice ? choice.reason : ledger.put(choice.proposal))
  const isChoiceWritten = choice !== null && refusal === undefined
  const text = placeText(ledger, plan, { takesChoice: choice !== null, isChoiceWritten })
  const isWritten = isChoiceWritten || text === 'written'
  if (question.existingAnswer !== null && isWritten) clearOldAnswer(ledger, question)
  return {
    answer,
    isWritten,
    isTextLost: isChoiceWritten && text === 'no cell',
    reasons: [refusal, typeof text === 'object' ? text.reason : undefined].filter(
      (reason) => typeof reason === 'string',
    ),
  }
}

/** Why a row is left as it is, if it is: it answers itself, or somebody has answered it. */
function whyKept(
  target: FillTarget,
  question: LayoutQuestion,
  choice: PlacedChoice | null,
): string | undefined {
  const { existingAnswer } = question
  const formulaCell = findFormulaCell(target, question)
  const isOverwritten = existingAnswer !== null && target.overwrite
  if (formulaCell !== undefined && (isOverwritten || !hasMainCell(question))) {
    return explainFormula(formulaCell)
  }
  if (existingAnswer === null) return undefined
  if (!target.overwrite) return explainAnswered(existingAnswer)
  // An old choice mustn't stand beside a new text.
  return choice && 'reason' in choice
    ? `${explainAnswered(existingAnswer)} It stays: ${choice.reason}`
    : undefined
}

/** The text goes to its own cell, else to the comment's; a choice without a cell of its own is text. */
function placeText(
  ledger: CellLedger,
  { question, answer }: AnswerToPlan,
  state: { readonly takesChoice: boolean; readonly isChoiceWritten: boolean },
): 'written' | 'no text' | 'no cell' | { readonly reason: string } {
  const hasText = answer.answer.trim() !== ''
  const value = hasText || state.isChoiceWritten ? answer.answer : (answer.choice ?? '')
  if (value.trim() === '') return state.takesChoice ? 'no text' : { reason: EMPTY_ANSWER }
  const cell = parseCellAddress(question.textCell ?? question.commentCell ?? '')
  if (!cell) return state.takesChoice ? 'no cell' : { reason: NO_CELL }
  const reason = ledger.put({ ...proposalOf(answer), ...cell, value, mayJoin: true })
  return reason === undefined ? 'written' : { reason }
}

/** Plans one answer for columns that filling adds. */
export function planAddedAnswer(
  ledger: CellLedger,
  columns: AddedColumns,
  answer: ApprovedAnswer,
): AnswerOutcome {
  const { row } = answer.question
  const hasBoth = answer.choice !== null && answer.answer.trim() !== ''
  const [first, second] = hasBoth
    ? [answer.choice ?? '', answer.answer]
    : [answer.choice ?? answer.answer, '']
  const values = [
    { column: columns.answer, value: first },
    { column: columns.comment, value: second },
  ].filter(({ value }) => value.trim() !== '')
  const refusals = values.map((value) =>
    ledger.put({ ...proposalOf(answer), row, ...value, mayJoin: false }),
  )
  const reasons = refusals.filter((refusal) => refusal !== undefined)
  return {
    answer,
    isWritten: refusals.includes(undefined),
    isTextLost: false,
    reasons: values.length === 0 ? [EMPTY_ANSWER] : reasons,
  }
}

type PlacedChoice = { readonly proposal: ProposedWrite } | { readonly reason: string }

/** Where the choice goes, why it goes nowhere, or null where the question takes none. */
function placeChoice({ question, answer, mark }: AnswerToPlan): PlacedChoice | null {
  const { choice, decision } = answer
  const heads = question.tickCells && Object.keys(question.tickCells)
  if (!heads && question.choiceCell === null) return null
  const place = heads ? 'the tick columns' : (question.choiceCell ?? '')
  const allowed = heads ?? question.allowed ?? []
  const value = choice === null ? undefined : matchValue(choice, allowed)
  if (choice === null) return { reason: explainMissingChoice(decision, place, allowed) }
  const cell = heads ? question.tickCells?.[value ?? ''] : question.choiceCell
  const address = parseCellAddress(cell ?? '')
  if (value === undefined || !address) return { reason: explainMisfit(choice, place, allowed) }
  const proposal = { ...proposalOf(answer), ...address, value: heads ? mark : value }
  return { proposal: { ...proposal, mayJoin: false } }
}

function proposalOf({ question }: ApprovedAnswer) {
  return { questionRow: question.row, questionId: question.id }
}

/** The ticks and the text of the old answer; a comment may be the customer's own, and stays. */
function clearOldAnswer(ledger: CellLedger, question: LayoutQuestion): void {
  for (const cell of [...Object.values(question.tickCells ?? {}), question.textCell]) {
    const address = parseCellAddress(cell ?? '')
    if (address) ledger.clear(address.row, address.column, question.row)
  }
}

function hasMainCell({ choiceCell, tickCells, textCell, commentCell }: LayoutQuestion): boolean {
  return [choiceCell, tickCells, textCell ?? commentCell].some((cell) => cell !== null)
}

/** The row's first answer cell that a formula fills: the row answers itself from elsewhere. */
function findFormulaCell(
  { grid, layout }: FillTarget,
  { row }: LayoutQuestion,
): string | undefined {
  const column = layout.answerColumns
    .filter(({ kind }) => kind !== 'comment')
    .map((answerColumn) => columnNumber(answerColumn.column))
    .find((number) => grid.isCalculated(row, number))
  return column === undefined ? undefined : formatCellAddress({ row, column })
}
