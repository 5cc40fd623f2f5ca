import { canExpressDecision } from './choice-words.ts'
import type { AnswerColumns, FoundAnswerColumn } from './find-answer-columns.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { QuestionColumn } from './find-question-column.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** A share of texts with a question mark, from which a sheet without answer columns is still a questionnaire. */
const ASKING_SHARE = 0.5
/** With a header that says "question", fewer texts need to ask. */
const NAMED_ASKING_SHARE = 0.2

/** From so many statements with ids on, a table of statements can be a questionnaire by itself. */
const MIN_STATEMENTS = 5
const STATEMENT_SHARE = 0.8

/** A sheet's columns and rows as found, before it is decided whether they make a questionnaire. */
export interface FoundTable {
  readonly grid: SheetGrid
  readonly found: QuestionColumn
  readonly idColumn: number | null
  readonly answers: AnswerColumns
  readonly rows: readonly CandidateRow[]
  /** Whether the answers go below their questions. */
  readonly isAnsweredBelow: boolean
}

/** Why a sheet is no questionnaire, and how sure that is. */
export interface Refusal {
  readonly confidence: number
  readonly reason: string
}

/**
 * Says why a sheet that looks like one is no questionnaire after all; `undefined` when it is one.
 *
 * @param acceptsStatements - a table of statements with ids will do, although nothing asks for answers.
 */
export function refuseSheet(table: FoundTable, acceptsStatements: boolean): Refusal | undefined {
  const { grid, found, answers, rows, isAnsweredBelow } = table
  if (rows.length === 0) {
    return refusal(0.9, 'no row below the header is a question with an answer to give')
  }
  if (answers.isMirror) {
    return refusal(
      0.95,
      'formulas fill its answer column, so it shows answers given elsewhere and takes none',
    )
  }
  if (isWhollyLocked(grid, answers, rows)) {
    return refusal(0.95, 'the sheet is protected and no cell is open to typing')
  }
  if (isAnsweredBelow) return undefined
  if (answers.columns.length === 0 && isShownByFormulas(table)) {
    return refusal(0.85, 'formulas show its questions, and nothing takes an answer')
  }
  if (answers.columns.length > 0 && (found.isNamed || hasStrongAnswer(answers, found))) {
    return undefined
  }
  if (answers.columns.length > 0 && found.questionShare >= ASKING_SHARE) return undefined
  const asks = found.isNamed
    ? found.questionShare >= NAMED_ASKING_SHARE
    : found.questionShare >= ASKING_SHARE && found.markShare >= ASKING_SHARE / 2
  if (asks || (acceptsStatements && isTableOfStatements(table))) return undefined
  return refusal(0.7, 'no answer column was found, and its texts do not ask anything')
}

/** Of a form that mirrors another sheet's questions, all are formulas. */
const MIRRORED_SHARE = 0.9

function isShownByFormulas({ grid, found, rows }: FoundTable): boolean {
  const shown = rows.filter(({ row }) => grid.isCalculated(row, found.column)).length
  return shown >= rows.length * MIRRORED_SHARE
}

function refusal(confidence: number, reason: string): Refusal {
  return { confidence, reason }
}

/** A dropdown in a locked cell is a slip of whoever made the form; with none there is no answer. */
function isWhollyLocked(
  grid: SheetGrid,
  { columns }: AnswerColumns,
  rows: readonly CandidateRow[],
): boolean {
  const hasList = columns.some(({ allowed }) => allowed !== null)
  return !hasList && rows.every(({ row }) => isRowLocked(grid, row, columns))
}

function isRowLocked(grid: SheetGrid, row: number, columns: AnswerColumns['columns']): boolean {
  const places = [...columns.map(({ column }) => column), ...(grid.rows.get(row)?.keys() ?? [])]
  return places.every((column) => grid.isUnlocked(row, column) === false)
}

function isTableOfStatements({ found, idColumn, rows }: FoundTable): boolean {
  return (
    idColumn !== null &&
    found.isNamed &&
    found.sentenceShare >= STATEMENT_SHARE &&
    rows.length >= MIN_STATEMENTS
  )
}

/** Of a list that is still to be chosen from, most cells are blank; of a register's, none. */
const BLANK_SHARE = 0.5
const FILLED_SHARE = 0.9

/** Ticks, a column that is named for the answer, or a list that can say yes and no or is left blank. */
function hasStrongAnswer(
  { columns, tickColumns }: AnswerColumns,
  { questionShare }: QuestionColumn,
): boolean {
  const asks = questionShare >= NAMED_ASKING_SHARE
  return tickColumns !== null || columns.some((column) => isStrong(column, asks))
}

function isStrong({ role, allowed, filledShare }: FoundAnswerColumn, asks: boolean): boolean {
  if (allowed === null) return role === 'answer'
  // Where nothing asks, a state in every row ("Open", "Closed") is that of a register.
  if (filledShare > FILLED_SHARE && !asks) return false
  return role === 'answer' || canExpressDecision(allowed) || filledShare <= BLANK_SHARE
}
