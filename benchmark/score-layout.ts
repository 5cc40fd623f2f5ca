import type { Layout, SheetLayout } from '../src/domain/questionnaire.ts'
import { type LayoutTruth, parseRows, type SheetTruth } from './layout-truth.ts'

/** How a layout fares against its truth, in numbers of questions. */
export interface LayoutScore {
  readonly expected: number
  readonly found: number
  /** Found and expected, in the right column. */
  readonly correct: number
  /** Those whose answer cells lie in the right columns with the right list. */
  readonly answersRight: number
  readonly notes: readonly string[]
}

/**
 * Scores the layout of a file against its truth, sheet by sheet.
 *
 * @throws RangeError when the file lacks a sheet of its truth.
 */
export function scoreLayout(layout: Layout, truth: LayoutTruth): LayoutScore {
  const scores = truth.sheets.map((sheet) => scoreSheet(findSheet(layout, sheet.name), sheet))
  return sumScores(scores)
}

/** The least that a single file may reach, of questions found and of answer cells. */
const MIN_SHARE = 0.95

/** Whether a file's questions or answer cells are right less often than they have to be. */
export function isBelowTarget({ expected, found, correct, answersRight }: LayoutScore): boolean {
  return (
    correct < expected * MIN_SHARE ||
    correct < found * MIN_SHARE ||
    answersRight < expected * MIN_SHARE
  )
}

/** Adds scores up. */
export function sumScores(scores: readonly LayoutScore[]): LayoutScore {
  const sumOf = (count: (score: LayoutScore) => number) =>
    scores.reduce((sum, score) => sum + count(score), 0)
  return {
    expected: sumOf(({ expected }) => expected),
    found: sumOf(({ found }) => found),
    correct: sumOf(({ correct }) => correct),
    answersRight: sumOf(({ answersRight }) => answersRight),
    notes: scores.flatMap(({ notes }) => notes),
  }
}

function scoreSheet(actual: SheetLayout, truth: SheetTruth): LayoutScore {
  const wanted = new Set(truth.isQuestionnaire ? parseRows(truth.questionRows ?? '') : [])
  const rows = actual.questions.map(({ row }) => row)
  const isColumnRight = actual.questionColumn === (truth.questionColumn ?? null)
  const missing = [...wanted].filter((row) => !rows.includes(row))
  const extra = rows.filter((row) => !wanted.has(row))
  const right = actual.questions.filter(
    (question) => wanted.has(question.row) && hasRightAnswerCells(truth, actual, question),
  )
  return {
    expected: wanted.size,
    found: rows.length,
    correct: isColumnRight ? rows.length - extra.length : 0,
    answersRight: right.length,
    notes: [
      ...(missing.length > 0 ? [`${truth.name}: misses rows ${list(missing)}`] : []),
      ...(extra.length > 0 ? [`${truth.name}: takes rows ${list(extra)} for questions`] : []),
      ...(truth.isQuestionnaire ? compareColumns(truth, actual) : []),
    ],
  }
}

function findSheet(layout: Layout, name: string): SheetLayout {
  const sheet = layout.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new RangeError(`the file has no sheet "${name}"`)
  return sheet
}

function compareColumns(truth: SheetTruth, actual: SheetLayout): readonly string[] {
  const notes: string[] = []
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== got) notes.push(`${truth.name}: ${what} is ${wanted}, found ${got}`)
  }
  compare('question column', truth.questionColumn ?? null, actual.questionColumn)
  compare('id column', truth.idColumn ?? null, actual.idColumn)
  compare('header row', truth.headerRow ?? null, actual.headerRow)
  compare('answer columns', describe(truth.answerColumns), describe(actual.answerColumns))
  return notes
}

function describe(columns: readonly { readonly column: string; readonly kind: string }[]): string {
  return columns.map(({ column, kind }) => `${column} ${kind}`).join(', ') || 'none'
}

/**
 * A question's cells are right when its choice, text, comment and tick cells lie in answer columns
 * of the truth, when it has a cell if there is a column, and when its list is the row's own.
 */
function hasRightAnswerCells(
  truth: SheetTruth,
  actual: SheetLayout,
  question: SheetLayout['questions'][number],
): boolean {
  const columns = new Map(truth.answerColumns.map((column) => [column.column, column]))
  const cells = [
    question.choiceCell,
    question.textCell,
    question.commentCell,
    ...Object.values(question.tickCells ?? {}),
  ].filter((cell) => cell !== null)
  if (columns.size === 0) return actual.answerColumns.length === 0
  if (cells.length === 0 || cells.some((cell) => !isInPlace(cell, question.row, columns)))
    return false
  const choices = truth.answerColumns.filter(({ kind }) => kind === 'choice')
  if (choices.length === 0) return question.choiceCell === null
  if (areTicks(choices) && !question.tickCells) return false
  if (question.tickCells) {
    return choices.every(({ column }) =>
      Object.values(question.tickCells ?? {}).some((cell) => lettersOf(cell) === column),
    )
  }
  const choice = columns.get(lettersOf(question.choiceCell ?? question.textCell ?? ''))
  if (!choice) return false
  const own = choice.allowedByRow?.find(({ rows }) => parseRows(rows).includes(question.row))
  const wanted = own ? own.allowed : (choice.allowed ?? null)
  return String(wanted) === String(question.allowed)
}

/** Several columns for a choice, none with a list, take marks. */
function areTicks(choices: readonly AnswerTruth[]): boolean {
  return (
    choices.length > 1 && choices.every(({ allowed, allowedByRow }) => !allowed && !allowedByRow)
  )
}

/** Where the truth says how far below its question an answer goes, the row counts too. */
function isInPlace(cell: string, row: number, columns: ReadonlyMap<string, AnswerTruth>): boolean {
  const column = columns.get(lettersOf(cell))
  if (!column) return false
  return column.rowOffset === undefined || cell === `${column.column}${row + column.rowOffset}`
}

type AnswerTruth = SheetTruth['answerColumns'][number]

function lettersOf(cell: string): string {
  return cell.replace(/\d+$/, '')
}

function list(rows: readonly number[]): string {
  return rows.length > 12 ? `${rows.slice(0, 12).join(', ')} … (${rows.length})` : rows.join(', ')
}
