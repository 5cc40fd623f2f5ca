import type { SheetMapping } from '../../domain/mapping.ts'
import type { LayoutDecision, SheetLayout } from '../../domain/questionnaire.ts'
import { applySheetMapping, countRows, layoutWithoutQuestions } from './apply-sheet-mapping.ts'
import { describeMapping } from './describe-mapping.ts'
import { explainSheet } from './explain-sheet.ts'
import { findAnswersBelow } from './find-answer-below.ts'
import { findAnswerColumns } from './find-answer-columns.ts'
import { type CandidateRow, findCandidateRows } from './find-candidate-rows.ts'
import { findHeaders, type Headers, listHeaderRows } from './find-headers.ts'
import { findIdColumn } from './find-id-column.ts'
import { findQuestionColumn, type QuestionColumn } from './find-question-column.ts'
import { findQuestionRows } from './find-question-rows.ts'
import { refuseSheet } from './refuse-sheet.ts'
import type { SheetGrid } from './sheet-grid.ts'
import { isQuestionLike } from './text-shape.ts'

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
  if (grid.isHidden) return notAQuestionnaire(grid, [refusal(1, 'the sheet is hidden')])
  if (grid.rows.size === 0) return notAQuestionnaire(grid, [refusal(1, 'the sheet is empty')])
  const headers = findHeaders(grid)
  const found = findQuestionColumn(grid, headers)
  if (!found) {
    const reason =
      headers.headerRow === null
        ? 'no row names a question or answer column, and no column holds questions'
        : `row ${headers.headerRow} looks like a header, but no column below it holds questions`
    return notAQuestionnaire(grid, [refusal(0.8, reason)], { headerRows: listHeaderRows(headers) })
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
  const ids = findIdColumn(grid, headers, questionColumn, candidates)
  const idColumn = ids?.column ?? null
  const columnsFor = (rows: readonly CandidateRow[]) =>
    findAnswerColumns({ grid, headers, questionColumn, idColumn, rows })
  const rough = columnsFor(keepLikely(candidates, headers))
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
  const answers = rows.length === 0 ? rough : columnsFor(rows)
  const below =
    answers.columns.length === 0 ? findAnswersBelow(grid, questionColumn, candidates) : undefined
  const isAnsweredBelow = below !== undefined
  const table = { grid, headers, found, questionColumn, idColumn, answers, rows, isAnsweredBelow }
  const decisions = explainSheet({ ...table, idColumn: ids, below })
  const refused = refuseSheet(table, options.acceptsStatements)
  const mapping = describeMapping(table)
  if (refused) {
    const { layout } = notAQuestionnaire(grid, [
      refusal(refused.confidence, refused.reason),
      ...decisions,
      { about: 'rows', place: null, confidence: 0.5, reason: countRows(grid, rows) },
    ])
    const { headerRow } = headers
    return { mapping: { ...mapping, isQuestionnaire: false }, layout: { ...layout, headerRow } }
  }
  const layout = applySheetMapping(
    grid,
    mapping,
    decisions.map(({ reason }) => reason),
  )
  const accepted = acceptance(decisions, layout)
  return {
    mapping,
    layout: { ...layout, confidence: accepted.confidence, decisions: [accepted, ...decisions] },
  }
}

/** A share of rows that ask, from which the others explain or entitle them. */
const ASKING_SHARE = 0.2

/**
 * Rows for a first look at the columns: those below the header, all where there is none; and of them
 * those that ask something, where enough do.
 */
function keepLikely(
  candidates: readonly CandidateRow[],
  headers: Headers,
): readonly CandidateRow[] {
  const below = candidates.filter(({ row }) => row > (headers.headerRow ?? 0))
  const likely = below.length > 0 ? below : candidates
  const asking = likely.filter(({ text }) => isQuestionLike(text))
  return asking.length >= likely.length * ASKING_SHARE ? asking : likely
}

/** A sheet is as surely a questionnaire as its questions and the best of its answer columns are. */
function acceptance(decisions: readonly LayoutDecision[], layout: SheetLayout): LayoutDecision {
  const best = (about: LayoutDecision['about']) =>
    Math.max(0, ...decisions.filter((each) => each.about === about).map((each) => each.confidence))
  const confidence = (best('question-column') + best('answer-column')) / 2
  return {
    about: 'sheet',
    place: null,
    confidence: Math.round(confidence * 100) / 100,
    reason: `${layout.questions.length} rows of a column of questions have an answer to give`,
  }
}

function refusal(confidence: number, reason: string): LayoutDecision {
  return { about: 'sheet', place: null, confidence, reason }
}

function notAQuestionnaire(
  grid: SheetGrid,
  decisions: readonly LayoutDecision[],
  known: Partial<SheetMapping> = {},
): FoundSheet {
  const mapping: SheetMapping = {
    ...{ headerRows: [], columns: {}, ticks: {}, answers: 'beside', rows: [] },
    ...known,
    name: grid.name,
    isQuestionnaire: false,
  }
  const layout = layoutWithoutQuestions(
    grid,
    decisions.map(({ reason }) => reason),
  )
  const confidence = decisions[0]?.confidence ?? 1
  return { mapping, layout: { ...layout, confidence, decisions } }
}
