import type { ApprovedAnswer } from '../../domain/approved-answer.ts'
import type { BlankAnswer } from '../../domain/fill-report.ts'
import type { LayoutQuestion, SheetLayout } from '../../domain/questionnaire.ts'
import { columnLetters, parseCellAddress } from '../cell-address.ts'
import { isMark, isPlaceholder } from '../layout/choice-words.ts'
import { findDefaultValue } from '../layout/find-existing-answer.ts'
import { type SheetGrid, shownText } from '../layout/sheet-grid.ts'
import type { AllowedValue } from '../ooxml/allowed-values.ts'
import { shortenText } from '../shorten-text.ts'
import { ADDED_HEADERS, type AddedColumns, placeAddedColumns } from './added-columns.ts'
import type { CellWrite } from './cell-write.ts'

/** What a cell holds at most in every spreadsheet program. */
const MAX_CELL_CHARS = 32_767
const DEFAULT_MARK = 'x'

/** One sheet's cells, its layout and the lists of its cells with the kind of their values. */
export interface FillTarget {
  readonly grid: SheetGrid
  readonly layout: SheetLayout
  readonly findAllowed: (row: number, column: number) => readonly AllowedValue[] | undefined
}

/** What is to be written into one sheet, and what found no cell. */
export interface WritePlan {
  readonly writes: readonly CellWrite[]
  readonly blank: readonly BlankAnswer[]
  /** Set where columns were added; their heads are among the writes. */
  readonly addedColumns: AddedColumns | null
}

/**
 * Decides what goes into which cell of a sheet.
 *
 * The choice goes to the choice cell or under its tick head, the text to the text cell, else to the
 * comment cell. A value outside the cell's own list isn't written, nor anything over a formula, nor
 * into a row that is answered already; each such case is reported with its reason. Answers that
 * share one merged cell are written below each other.
 */
export function planWrites(target: FillTarget, approved: readonly ApprovedAnswer[]): WritePlan {
  const { grid, layout } = target
  const questions = new Map(layout.questions.map((question) => [question.row, question]))
  const addedColumns = placeAddedColumns(grid, layout)
  const planner = createPlanner(target)
  const mark = findMark(grid, layout)
  for (const answer of approved) {
    const question = questions.get(answer.question.row)
    if (!question) planner.skip(answer, 'the layout has no question in this row')
    else if (addedColumns) planAdded(planner, addedColumns, answer)
    else planAnswer(planner, question, answer, mark)
  }
  if (addedColumns && planner.writes.size > 0) planAddedHeaders(planner, addedColumns, layout)
  return { writes: [...planner.writes.values()], blank: planner.blank, addedColumns }
}

interface Planner {
  readonly writes: Map<string, CellWrite>
  readonly blank: BlankAnswer[]
  skip(answer: ApprovedAnswer, reason: string): void
  /** Plans a value; says why when the cell can't take it. */
  put(answer: ApprovedAnswer, cell: PlannedCell): 'written' | 'refused'
}

interface PlannedCell {
  readonly row: number
  readonly column: number
  readonly value: string
  /** Whether several answers may share the cell, one below the other. */
  readonly mayJoin: boolean
}

function planAnswer(
  planner: Planner,
  question: LayoutQuestion,
  answer: ApprovedAnswer,
  mark: string,
): void {
  if (question.existingAnswer !== null) {
    planner.skip(answer, `the row is answered already ("${shortenText(question.existingAnswer)}")`)
    return
  }
  const isChoicePlaced = planChoice(planner, question, answer, mark)
  const text =
    answer.answer.trim() === '' && !isChoicePlaced ? (answer.choice ?? '') : answer.answer
  const textCell = question.textCell ?? question.commentCell
  const address = textCell === null ? undefined : parseCellAddress(textCell)
  if (text.trim() === '') {
    if (!isChoicePlaced && question.choiceCell === null && question.tickCells === null) {
      planner.skip(answer, 'the approved answer is empty')
    }
    return
  }
  if (address) planner.put(answer, { ...address, value: text, mayJoin: true })
  else if (!isChoicePlaced && question.choiceCell === null && question.tickCells === null) {
    planner.skip(answer, 'the row has no cell for an answer')
  }
}

/** @returns whether the choice was written. */
function planChoice(
  planner: Planner,
  question: LayoutQuestion,
  answer: ApprovedAnswer,
  mark: string,
): boolean {
  const { choice } = answer
  if (question.tickCells) {
    const heads = Object.keys(question.tickCells)
    const head = choice === null ? undefined : matchValue(choice, heads)
    const address =
      head === undefined ? undefined : parseCellAddress(question.tickCells[head] ?? '')
    if (address)
      return planner.put(answer, { ...address, value: mark, mayJoin: false }) === 'written'
    planner.skip(answer, describeMisfit(choice, 'the tick columns', heads))
    return false
  }
  if (question.choiceCell === null) return false
  const address = parseCellAddress(question.choiceCell)
  const allowed = question.allowed ?? []
  const value = choice === null ? undefined : matchValue(choice, allowed)
  if (!address || value === undefined) {
    planner.skip(answer, describeMisfit(choice, question.choiceCell, allowed))
    return false
  }
  return planner.put(answer, { ...address, value, mayJoin: false }) === 'written'
}

function planAdded(planner: Planner, columns: AddedColumns, answer: ApprovedAnswer): void {
  const { row } = answer.question
  const [first, second] =
    answer.choice !== null && answer.answer.trim() !== ''
      ? [answer.choice, answer.answer]
      : [answer.choice ?? answer.answer, '']
  if (first.trim() === '') {
    planner.skip(answer, 'the approved answer is empty')
    return
  }
  planner.put(answer, { row, column: columns.answer, value: first, mayJoin: false })
  if (second !== '')
    planner.put(answer, { row, column: columns.comment, value: second, mayJoin: false })
}

function planAddedHeaders(planner: Planner, columns: AddedColumns, layout: SheetLayout): void {
  const row = layout.headerRow
  if (row === null) return
  const isUsed = (column: number) =>
    [...planner.writes.values()].some((write) => write.column === column)
  for (const [column, value] of [
    [columns.answer, ADDED_HEADERS.answer],
    [columns.comment, ADDED_HEADERS.comment],
  ] as const) {
    if (!isUsed(column)) continue
    const write = { sheet: layout.name, row, column, value, isNumber: false, questionRow: row }
    planner.writes.set(`${row}:${column}`, write)
  }
}

function createPlanner(target: FillTarget): Planner {
  const { grid, layout, findAllowed } = target
  const writes = new Map<string, CellWrite>()
  const blank: BlankAnswer[] = []
  const isReplaceable = buildReplaceable(grid, layout)
  const skip: Planner['skip'] = ({ question }, reason) => {
    const { row, id, text } = question
    blank.push({ sheet: layout.name, row, questionId: id, question: text, reason })
  }
  const put: Planner['put'] = (answer, cell) => {
    const merge = grid.findMerge(cell.row, cell.column)
    const row = merge?.firstRow ?? cell.row
    const column = merge?.firstColumn ?? cell.column
    const address = `${columnLetters(column)}${row}`
    const refuse = (reason: string) => {
      skip(answer, reason)
      return 'refused' as const
    }
    if (grid.isCalculated(row, column)) return refuse(`a formula fills ${address}`)
    if (!isReplaceable(row, column)) {
      return refuse(`${address} holds "${shortenText(shownText(grid, row, column))}" already`)
    }
    const list = findAllowed(row, column)
    const allowed = list?.map(({ text }) => text)
    const matched = allowed ? matchValue(cell.value, allowed) : cell.value
    if (matched === undefined) return refuse(describeMisfit(cell.value, address, allowed ?? []))
    const key = `${row}:${column}`
    const known = writes.get(key)
    const value =
      known && cell.mayJoin && !list ? joinAnswers(known.value, matched, answer) : matched
    if (known && known.value !== value && (list || !cell.mayJoin)) {
      return refuse(
        `${address} is shared with row ${known.questionRow}, which says "${shortenText(known.value)}"`,
      )
    }
    if (value.length > MAX_CELL_CHARS) {
      return refuse(
        `the text is longer than the ${MAX_CELL_CHARS} characters that ${address} holds`,
      )
    }
    const isNumber = list?.find(({ text }) => text === matched)?.isNumber ?? false
    const questionRow = answer.question.row
    writes.set(key, { sheet: layout.name, row, column, value, isNumber, questionRow })
    return 'written'
  }
  return { writes, blank, skip, put }
}

/** Blank cells, placeholders and the value that a whole column was handed out with give way. */
function buildReplaceable(
  grid: SheetGrid,
  layout: SheetLayout,
): (row: number, column: number) => boolean {
  const rows = layout.questions.map(({ row }) => row)
  const defaults = new Map<number, string | null>()
  return (row, column) => {
    const text = shownText(grid, row, column)
    if (text === '' || isPlaceholder(text)) return true
    if (!defaults.has(column)) defaults.set(column, findDefaultValue(grid, column, rows))
    return text === defaults.get(column)
  }
}

/** Finds the value in a list as the list spells it; case and blanks around it don't matter. */
function matchValue(value: string, allowed: readonly string[]): string | undefined {
  const fold = (text: string) => text.trim().toLowerCase()
  return (
    allowed.find((item) => item === value) ?? allowed.find((item) => fold(item) === fold(value))
  )
}

function describeMisfit(choice: string | null, place: string, allowed: readonly string[]): string {
  const list = shortenText(allowed.join(', '))
  return choice === null
    ? `no choice was approved for ${place} (${list})`
    : `"${shortenText(choice)}" isn't in the list of ${place} (${list})`
}

function joinAnswers(first: string, second: string, answer: ApprovedAnswer): string {
  const { id } = answer.question
  return `${first}\n${id === null ? '' : `${id}: `}${second}`
}

/** The mark that other rows of the sheet use. */
function findMark(grid: SheetGrid, layout: SheetLayout): string {
  const counts = new Map<string, number>()
  for (const { tickCells } of layout.questions) {
    for (const cell of Object.values(tickCells ?? {})) {
      const address = parseCellAddress(cell)
      const text = address ? shownText(grid, address.row, address.column) : ''
      if (text !== '' && isMark(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? DEFAULT_MARK
}
