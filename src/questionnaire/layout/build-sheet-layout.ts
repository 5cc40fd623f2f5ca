import type { SheetMapping } from '../../domain/mapping.ts'
import type { SheetLayout } from '../../domain/questionnaire.ts'
import { columnLetters } from '../cell-address.ts'
import { applySheetMapping, countRows, layoutWithoutQuestions } from './apply-sheet-mapping.ts'
import { canExpressDecision } from './choice-words.ts'
import { describeMapping } from './describe-mapping.ts'
import { type AnswerColumns, findAnswerColumns } from './find-answer-columns.ts'
import { type CandidateRow, findCandidateRows } from './find-candidate-rows.ts'
import { findHeaders, type Headers, listHeaderRows } from './find-headers.ts'
import { findIdColumn } from './find-id-column.ts'
import { findQuestionColumn, type QuestionColumn } from './find-question-column.ts'
import { findQuestionRows } from './find-question-rows.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** A share of texts with a question mark, from which a sheet without answer columns is still a questionnaire. */
const ASKING_SHARE = 0.5
/** With a header that says "question", fewer texts need to ask. */
const NAMED_ASKING_SHARE = 0.2

/** From so many statements with ids on, a table of statements can be a questionnaire by itself. */
const MIN_STATEMENTS = 5
const STATEMENT_SHARE = 0.8

export interface SheetLayoutOptions {
  /**
   * Take a table of statements with ids for questions, although it asks nothing and has no answer
   * column. Only right where the file has nothing better to offer.
   */
  readonly acceptsStatements: boolean
}

/** What was found in a sheet: how it is to be read, and what it then says. */
export interface FoundSheet {
  readonly mapping: SheetMapping
  readonly layout: SheetLayout
}

/**
 * Reads one sheet's layout from the evidence in its cells: finds its mapping, then applies it, as a
 * mapping that a person corrected is applied. Nothing depends on knowing the
 * questionnaire: no name of a form, sheet or publisher is looked at.
 */
export function buildSheetLayout(grid: SheetGrid, options: SheetLayoutOptions): FoundSheet {
  if (grid.isHidden) return notAQuestionnaire(grid, ['the sheet is hidden'])
  if (grid.rows.size === 0) return notAQuestionnaire(grid, ['the sheet is empty'])
  const headers = findHeaders(grid)
  const found = findQuestionColumn(grid, headers)
  if (!found) {
    return notAQuestionnaire(
      grid,
      [
        headers.headerRow === null
          ? 'no row names a question or answer column, and no column holds questions'
          : `row ${headers.headerRow} looks like a header, but no column below it holds questions`,
      ],
      { headerRows: listHeaderRows(headers) },
    )
  }
  return describeTable(grid, headers, found, options)
}

function describeTable(
  grid: SheetGrid,
  headers: Headers,
  found: QuestionColumn,
  options: SheetLayoutOptions,
): FoundSheet {
  const questionColumn = found.column
  const candidates = findCandidateRows(grid, headers, questionColumn)
  const idColumn = findIdColumn(grid, headers, questionColumn, candidates)
  const roughRows = keepLikely(candidates, headers)
  const rough = findAnswerColumns({ grid, headers, questionColumn, idColumn, rows: roughRows })
  const rows = findQuestionRows(candidates, {
    grid,
    questionColumn,
    idColumn,
    choiceColumns: rough.columns
      .filter(({ kind }) => kind === 'choice')
      .map(({ column }) => column),
    answerColumns: rough.columns.map(({ column }) => column),
    firstHeaderRow: headers.rows[0] ?? null,
  })
  const answers =
    rows.length === 0 ? rough : findAnswerColumns({ grid, headers, questionColumn, idColumn, rows })
  const reasons = explain(headers, found, idColumn, answers)
  const isStatementTable =
    options.acceptsStatements && idColumn !== null && isTableOfStatements(found, rows)
  const refusal = refuse({ grid, found, answers, rows, isStatementTable })
  const mapping = describeMapping({ grid, headers, questionColumn, idColumn, answers, rows })
  if (refusal) {
    const { layout } = notAQuestionnaire(
      grid,
      [refusal, ...reasons, countRows(grid, rows)],
      mapping,
    )
    const { headerRow } = headers
    return { mapping: { ...mapping, isQuestionnaire: false }, layout: { ...layout, headerRow } }
  }
  return { mapping, layout: applySheetMapping(grid, mapping, reasons) }
}

/** Rows below the header, for a first look at the columns; all rows where there is no header. */
function keepLikely(
  candidates: readonly CandidateRow[],
  headers: Headers,
): readonly CandidateRow[] {
  const below = candidates.filter(({ row }) => row > (headers.headerRow ?? 0))
  return below.length > 0 ? below : candidates
}

function refuse(table: {
  readonly grid: SheetGrid
  readonly found: QuestionColumn
  readonly answers: AnswerColumns
  readonly rows: readonly CandidateRow[]
  readonly isStatementTable: boolean
}): string | undefined {
  const { grid, found, answers, rows } = table
  if (rows.length === 0) return 'no row below the header is a question with an answer to give'
  if (answers.isMirror) {
    return 'formulas fill its answer column, so it shows answers given elsewhere and takes none'
  }
  if (isWhollyLocked(grid, answers, rows))
    return 'the sheet is protected and no cell is open to typing'
  if (answers.columns.length > 0 && (found.isNamed || hasStrongAnswer(answers))) return undefined
  const asks = found.isNamed
    ? found.questionShare >= NAMED_ASKING_SHARE
    : found.markShare >= ASKING_SHARE
  if (asks || table.isStatementTable) return undefined
  return 'no answer column was found, and its texts do not ask anything'
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

function isTableOfStatements(found: QuestionColumn, rows: readonly CandidateRow[]): boolean {
  return found.isNamed && found.sentenceShare >= STATEMENT_SHARE && rows.length >= MIN_STATEMENTS
}

/** A list that can say yes and no, ticks, or a column that is named for the answer. */
function hasStrongAnswer({ columns, tickColumns }: AnswerColumns): boolean {
  return (
    tickColumns !== null ||
    columns.some(
      ({ role, allowed }) => role === 'answer' || (allowed !== null && canExpressDecision(allowed)),
    )
  )
}

function explain(
  headers: Headers,
  found: QuestionColumn,
  idColumn: number | null,
  answers: AnswerColumns,
): readonly string[] {
  const question = columnLetters(found.column)
  const repeats =
    headers.rows.length > 1 ? `, repeated in rows ${headers.rows.slice(1).join(', ')}` : ''
  return [
    headers.headerRow === null
      ? 'no header row was found'
      : `row ${headers.headerRow} is the header${repeats}`,
    `column ${question} holds the questions: ${found.isNamed ? 'its header says so, ' : ''}${percent(found.questionShare)} of its texts ask something and ${percent(found.sentenceShare)} are sentences`,
    ...(idColumn === null ? [] : [`column ${columnLetters(idColumn)} holds their ids`]),
    ...answers.columns.map(({ reason }) => reason),
    ...answers.reasons,
    ...(answers.columns.length === 0
      ? ['there is no answer column; filling adds one at the right end']
      : []),
  ]
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function notAQuestionnaire(
  grid: SheetGrid,
  reasons: readonly string[],
  known: Partial<SheetMapping> = {},
): FoundSheet {
  const mapping: SheetMapping = {
    ...{ headerRows: [], columns: {}, ticks: {}, answers: 'beside', rows: [] },
    ...known,
    name: grid.name,
    isQuestionnaire: false,
  }
  return { mapping, layout: layoutWithoutQuestions(grid, reasons) }
}
