import type { RowRole, SheetMapping } from '../../domain/mapping.ts'
import type { LayoutQuestion, SheetLayout } from '../../domain/questionnaire.ts'
import { columnLetters, columnNumber } from '../cell-address.ts'
import { buildQuestions } from './build-questions.ts'
import { explainRows } from './explain-rows.ts'
import { findAnswerRow } from './find-answer-below.ts'
import { type CandidateRow, findCandidateRows } from './find-candidate-rows.ts'
import { readHeaders } from './find-headers.ts'
import { judgeRows } from './find-question-rows.ts'
import { placeRowOverrides } from './place-row-overrides.ts'
import { type MappedAnswers, readMappedAnswers } from './read-mapped-answers.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { isQuestionLike } from './text-shape.ts'

/**
 * Reads a sheet as a mapping says: the columns have the roles that it names, each row is weighed by
 * its own evidence, and what it says of a row stands against all evidence.
 *
 * Where the mapping names no question column there are no questions, which is a value and no error:
 * a person who maps a sheet gets there click by click.
 *
 * @param reasons - why the sheet is read so, told before what comes of it.
 */
export function applySheetMapping(
  grid: SheetGrid,
  mapping: SheetMapping,
  reasons: readonly string[],
): SheetLayout {
  const headers = readHeaders(grid, mapping.headerRows)
  const { headerRow } = headers
  const questionColumn = findRole(mapping, 'question')
  if (!mapping.isQuestionnaire) {
    return { ...layoutWithoutQuestions(grid, reasons), headerRow }
  }
  if (questionColumn === null) {
    const missing = 'no column is said to hold the questions'
    return {
      ...layoutWithoutQuestions(grid, [missing, ...reasons]),
      isQuestionnaire: true,
      headerRow,
    }
  }
  const idColumn = findRole(mapping, 'id')
  const rowRoles = placeRowOverrides(grid, mapping, questionColumn)
  const candidates = listCandidates(
    grid,
    findCandidateRows(grid, headers, questionColumn),
    rowRoles,
    mapping,
  )
  const below = candidates.filter(({ row }) => row > (headerRow ?? 0))
  const rough = below.length > 0 ? below : candidates
  const open = candidates.filter(({ row }) => !rowRoles.has(row))
  const verdicts = judgeRows(open, {
    grid,
    questionColumn,
    idColumn,
    ...answerColumnsOf(readMappedAnswers({ grid, headers, mapping, rows: rough })),
    firstHeaderRow: headers.rows[0] ?? null,
  })
  const kept = new Map(
    verdicts.filter(({ isQuestion }) => isQuestion).map(({ row, confidence }) => [row, confidence]),
  )
  const chosen = candidates.filter(({ row }) => kept.has(row) || rowRoles.get(row) === 'question')
  const rows =
    mapping.answers === 'below' ? withoutAnswerRows(grid, chosen, questionColumn) : chosen
  const answers = readMappedAnswers({ grid, headers, mapping, rows })
  const questions = buildQuestions({
    ...{ grid, headers, questionColumn, idColumn, answers, rows, rowRoles },
    sectionColumn: findRole(mapping, 'section'),
    isAnsweredBelow: mapping.answers === 'below',
  })
  return {
    name: grid.name,
    isQuestionnaire: true,
    headerRow,
    idColumn: idColumn === null ? null : columnLetters(idColumn),
    questionColumn: columnLetters(questionColumn),
    answerColumns: listAnswerColumns(answers, questionColumn, questions, mapping),
    questions: questions.map((question) => withConfidence(question, kept.get(question.row))),
    reasons: [...reasons, ...explainRows(verdicts), countRows(grid, rows)],
  }
}

/** Where answers go under their questions, the questions' column is that of the answers as well. */
function listAnswerColumns(
  { columns }: MappedAnswers,
  questionColumn: number,
  questions: readonly LayoutQuestion[],
  { answers }: SheetMapping,
): SheetLayout['answerColumns'] {
  const beside = columns.map(({ column, ...rest }) => ({ column: columnLetters(column), ...rest }))
  if (answers === 'beside') return beside
  const allowed = questions.find((question) => question.allowed !== null)?.allowed ?? null
  const kind = allowed === null ? 'text' : 'choice'
  return [{ column: columnLetters(questionColumn), kind, header: null, allowed }, ...beside]
}

/** A row that a person named a question needs no confidence. */
function withConfidence(question: LayoutQuestion, confidence: number | undefined): LayoutQuestion {
  return confidence === undefined ? question : { ...question, confidence }
}

/** How many rows are questions, in words. */
export function countRows(grid: SheetGrid, rows: readonly CandidateRow[]): string {
  return `${rows.length} rows of ${grid.rows.size} are questions`
}

/** A sheet that is left alone, and why. */
export function layoutWithoutQuestions(grid: SheetGrid, reasons: readonly string[]): SheetLayout {
  return {
    name: grid.name,
    isQuestionnaire: false,
    headerRow: null,
    idColumn: null,
    questionColumn: null,
    answerColumns: [],
    questions: [],
    reasons,
  }
}

function findRole({ columns }: SheetMapping, role: 'id' | 'section' | 'question'): number | null {
  const letters = Object.keys(columns).find((each) => columns[each] === role)
  return letters === undefined ? null : columnNumber(letters)
}

function answerColumnsOf({ columns }: MappedAnswers) {
  return {
    answerColumns: columns.map(({ column }) => column),
    choiceColumns: columns.filter(({ kind }) => kind === 'choice').map(({ column }) => column),
  }
}

/**
 * The rows that may be questions: without those that a person took out, and with those that a person
 * named although their question column is empty.
 */
function listCandidates(
  grid: SheetGrid,
  found: readonly CandidateRow[],
  rowRoles: ReadonlyMap<number, RowRole>,
  mapping: SheetMapping,
): readonly CandidateRow[] {
  const known = new Set(found.map(({ row }) => row))
  const headerRows = new Set(mapping.headerRows)
  const named = [...rowRoles]
    .filter(([row, role]) => role === 'question' && !known.has(row) && !headerRows.has(row))
    .map(([row]) => ({ row, text: longestText(grid, row) }))
    .filter(({ text }) => text !== '')
  return [...found, ...named]
    .filter(({ row }) => (rowRoles.get(row) ?? 'question') === 'question')
    .sort((a, b) => a.row - b.row)
}

/** Where answers stand under their questions, an answer that is there already is no question. */
function withoutAnswerRows(
  grid: SheetGrid,
  rows: readonly CandidateRow[],
  questionColumn: number,
): readonly CandidateRow[] {
  let answerRow = 0
  return rows.filter(({ row, text }) => {
    if (row === answerRow && !isQuestionLike(text)) return false
    answerRow = findAnswerRow(grid, row, questionColumn)
    return true
  })
}

function longestText(grid: SheetGrid, row: number): string {
  const texts = [...(grid.rows.get(row)?.keys() ?? [])].map((column) =>
    shownText(grid, row, column),
  )
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}
