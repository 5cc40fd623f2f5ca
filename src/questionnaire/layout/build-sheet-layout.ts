import type { LayoutQuestion, SheetLayout } from '../../domain/questionnaire.ts'
import { columnLetters, formatCellAddress } from '../cell-address.ts'
import { canExpressDecision } from './choice-words.ts'
import {
  type AnswerColumns,
  type FoundAnswerColumn,
  findAnswerColumns,
} from './find-answer-columns.ts'
import { type CandidateRow, findCandidateRows } from './find-candidate-rows.ts'
import { type AnswerCells, findDefaultValue, findExistingAnswer } from './find-existing-answer.ts'
import { findHeaders, type Headers } from './find-headers.ts'
import { findIdColumn } from './find-id-column.ts'
import { findQuestionColumn, type QuestionColumn } from './find-question-column.ts'
import { findQuestionRows } from './find-question-rows.ts'
import { findSections } from './find-sections.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'

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

/**
 * Reads one sheet's layout from the evidence in its cells. Nothing depends on knowing the
 * questionnaire: no name of a form, sheet or publisher is looked at.
 */
export function buildSheetLayout(grid: SheetGrid, options: SheetLayoutOptions): SheetLayout {
  if (grid.isHidden) return notAQuestionnaire(grid, ['the sheet is hidden'])
  if (grid.rows.size === 0) return notAQuestionnaire(grid, ['the sheet is empty'])
  const headers = findHeaders(grid)
  const found = findQuestionColumn(grid, headers)
  if (!found) {
    return notAQuestionnaire(grid, [
      headers.headerRow === null
        ? 'no row names a question or answer column, and no column holds questions'
        : `row ${headers.headerRow} looks like a header, but no column below it holds questions`,
    ])
  }
  return describeTable(grid, headers, found, options)
}

function describeTable(
  grid: SheetGrid,
  headers: Headers,
  found: QuestionColumn,
  options: SheetLayoutOptions,
): SheetLayout {
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
  const reasons = explain(grid, headers, found, idColumn, answers, rows)
  const isStatementTable =
    options.acceptsStatements && idColumn !== null && isTableOfStatements(found, rows)
  const refusal = refuse({ grid, found, answers, rows, isStatementTable })
  if (refusal) return notAQuestionnaire(grid, [refusal, ...reasons], headers.headerRow)
  return {
    name: grid.name,
    isQuestionnaire: true,
    headerRow: headers.headerRow,
    idColumn: idColumn === null ? null : columnLetters(idColumn),
    questionColumn: columnLetters(questionColumn),
    answerColumns: answers.columns.map(({ column, kind, header, allowed }) => ({
      column: columnLetters(column),
      kind,
      header,
      allowed,
    })),
    questions: buildQuestions({ grid, headers, questionColumn, idColumn, answers, rows }),
    reasons,
  }
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

function buildQuestions(table: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly questionColumn: number
  readonly idColumn: number | null
  readonly answers: AnswerColumns
  readonly rows: readonly CandidateRow[]
}): readonly LayoutQuestion[] {
  const { grid, idColumn, answers, rows } = table
  const answerColumns = answers.columns.map(({ column }) => column)
  const sections = findSections({ ...table, answerColumns })
  const main = pickAnswerCells(answers)
  const rowNumbers = rows.map(({ row }) => row)
  const defaults = new Map(
    answerColumns
      .map((column) => [column, findDefaultValue(grid, column, rowNumbers)] as const)
      .filter((entry): entry is readonly [number, string] => entry[1] !== null),
  )
  const declared = findDeclared(answers, main.choice)
  return rows.map(({ row, text }) => {
    const allowed =
      main.choice === null ? undefined : (grid.findAllowed(row, main.choice) ?? declared)
    // Without a list in this row, the column's cell takes the answer's text.
    const cells: AnswerCells =
      main.choice !== null && allowed === undefined
        ? { ...main, choice: null, text: main.choice }
        : main
    const addressOf = (column: number | null) => writableAddress(grid, row, column)
    const id = idColumn === null ? '' : shownText(grid, row, idColumn)
    return {
      row,
      id: id === '' ? null : id,
      text,
      section: sections.get(row) ?? null,
      choiceCell: addressOf(cells.choice),
      textCell: addressOf(cells.text),
      commentCell: addressOf(cells.comment),
      allowed: cells.choice === null ? tickChoices(cells) : (allowed ?? null),
      tickCells: tickAddresses(cells, row),
      existingAnswer: findExistingAnswer(grid, row, cells, defaults),
    }
  })
}

/** The values that the choice column's header names, if that is all there is to go by. */
function findDeclared({ columns }: AnswerColumns, choice: number | null) {
  const column = columns.find((candidate) => candidate.column === choice)
  return column?.isDeclared ? (column.allowed ?? undefined) : undefined
}

/** Of a merged cell only the first can be written; a calculated one can't at all. */
function writableAddress(grid: SheetGrid, row: number, column: number | null): string | null {
  if (column === null || grid.isCalculated(row, column)) return null
  const merge = grid.findMerge(row, column)
  if (!merge) return formatCellAddress({ row, column })
  if (merge.firstColumn !== column) return null
  return formatCellAddress({ row: merge.firstRow, column })
}

function tickChoices({ ticks }: AnswerCells): readonly string[] | null {
  return ticks ? [...ticks.keys()] : null
}

function tickAddresses({ ticks }: AnswerCells, row: number): Record<string, string> | null {
  if (!ticks) return null
  return Object.fromEntries(
    [...ticks].map(([choice, column]) => [choice, formatCellAddress({ row, column })]),
  )
}

/**
 * Chooses the columns for the decision and for the text. A list that can say yes and no comes before
 * one that can't (who owns a control isn't the answer); a column for a description before one for
 * evidence; columns with names of their own (Policy, Owner) are answer columns of the sheet, but no
 * place for the answer's text.
 */
function pickAnswerCells({ columns, tickColumns }: AnswerColumns): AnswerCells {
  const choices = tickColumns ? [] : columns.filter(({ kind }) => kind === 'choice')
  const choice =
    choices.find(
      ({ allowed, role }) => role !== 'ownership' && allowed && canExpressDecision(allowed),
    ) ??
    choices.find(({ role }) => role === 'answer') ??
    choices.find(({ role }) => role !== 'ownership')
  const texts = columns.filter(({ kind }) => kind === 'text')
  const comment = columns.find(({ kind }) => kind === 'comment')
  const text =
    texts.find((column) => column.role === 'answer') ??
    texts.find((column) => column.role === 'text' && !isEvidence(column)) ??
    (comment ? undefined : (texts.find((column) => column.role === 'text') ?? texts[0]))
  return {
    choice: choice?.column ?? null,
    text: text?.column ?? null,
    comment: comment?.column ?? null,
    ticks: tickColumns,
  }
}

function isEvidence({ header }: FoundAnswerColumn): boolean {
  return /evidence|nachweis|preuve|evidencia|supporting doc|reference|证据/i.test(header ?? '')
}

function explain(
  grid: SheetGrid,
  headers: Headers,
  found: QuestionColumn,
  idColumn: number | null,
  answers: AnswerColumns,
  rows: readonly CandidateRow[],
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
    `${rows.length} rows of ${grid.rows.size} are questions`,
  ]
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function notAQuestionnaire(
  grid: SheetGrid,
  reasons: readonly string[],
  headerRow: number | null = null,
): SheetLayout {
  return {
    name: grid.name,
    isQuestionnaire: false,
    headerRow,
    idColumn: null,
    questionColumn: null,
    answerColumns: [],
    questions: [],
    reasons,
  }
}
