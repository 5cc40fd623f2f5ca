import { listRows } from '../../domain/list-rows.ts'
import { columnNumber, parseCellAddress } from '../cell-address.ts'
import { shownText } from '../layout/sheet-grid.ts'
import { shortenText } from '../shorten-text.ts'
import type { CellWrite } from './cell-write.ts'
import type { FillTarget } from './fill-target.ts'
import type { AnswerOutcome } from './plan-answer.ts'

/**
 * Says what people should know of a filled sheet before they send it, and wouldn't see from its cells:
 * texts without a cell, further lists that an answer doesn't decide, comments of answers that were
 * replaced, and answers that hidden rows and columns keep out of sight.
 */
export function describeFilling(
  target: FillTarget,
  writes: readonly CellWrite[],
  outcomes: readonly AnswerOutcome[],
): readonly string[] {
  const rowsOf = (chosen: readonly AnswerOutcome[]) =>
    new Set(chosen.map(({ answer }) => answer.question.row))
  const written = outcomes.filter(({ isWritten }) => isWritten)
  return [
    describeLostTexts(target, rowsOf(written.filter(({ isTextLost }) => isTextLost))),
    ...describeOpenLists(target, rowsOf(written)),
    describeKeptComments(target, writes, rowsOf(written)),
    describeHidden(target, writes),
  ].filter((note) => note !== undefined)
}

function describeLostTexts({ layout }: FillTarget, rows: ReadonlySet<number>): string | undefined {
  if (rows.size === 0) return undefined
  return `“${layout.name}” has no cell for the answer's text, so only the choice is written: ${nameRows([...rows])}.`
}

/** A second list asks something else (how mature, who owns it), and a decision can't tell. */
function describeOpenLists(target: FillTarget, rows: ReadonlySet<number>): readonly string[] {
  const { grid, layout, findAllowed } = target
  const questions = layout.questions.filter(({ row }) => rows.has(row))
  const taken = new Set(
    questions.flatMap(({ choiceCell, tickCells }) =>
      [choiceCell, ...Object.values(tickCells ?? {})].map(
        (cell) => parseCellAddress(cell ?? '')?.column,
      ),
    ),
  )
  return layout.answerColumns.flatMap(({ column, kind, header }) => {
    const number = columnNumber(column)
    if (kind !== 'choice' || taken.has(number)) return []
    const open = questions.filter(
      ({ row }) =>
        shownText(grid, row, number) === '' &&
        !grid.isCalculated(row, number) &&
        findAllowed(row, number) !== undefined,
    )
    if (open.length === 0) return []
    const named =
      header === null ? `Column ${column}` : `Column ${column} (“${shortenText(header)}”)`
    const places = nameRows(open.map(({ row }) => row))
    return [
      `${named} of “${layout.name}” is a further list that a person has to choose from: ${places}.`,
    ]
  })
}

function describeKeptComments(
  { grid, layout }: FillTarget,
  writes: readonly CellWrite[],
  rows: ReadonlySet<number>,
): string | undefined {
  const writtenCells = new Set(writes.map(({ row, column }) => `${row}:${column}`))
  const kept = layout.questions.filter(({ row, existingAnswer, commentCell }) => {
    const cell = parseCellAddress(commentCell ?? '')
    if (existingAnswer === null || !cell || !rows.has(row)) return false
    if (writtenCells.has(`${cell.row}:${cell.column}`)) return false
    return shownText(grid, cell.row, cell.column) !== ''
  })
  if (kept.length === 0) return undefined
  const places = nameRows(kept.map(({ row }) => row))
  return `In “${layout.name}” a comment stays beside an answer that was replaced; read the two together: ${places}.`
}

function describeHidden({ grid, layout }: FillTarget, writes: readonly CellWrite[]) {
  const hidden = writes.filter(
    ({ row, column }) => grid.hiddenRows.has(row) || grid.isHiddenColumn(column),
  )
  if (hidden.length === 0) return undefined
  return `In “${layout.name}” answers stand in hidden rows or columns: ${nameRows(hidden.map(({ row }) => row))}.`
}

function nameRows(rows: readonly number[]): string {
  const names = listRows(rows)
  const list = names.length > 200 ? `${names.slice(0, names.lastIndexOf(',', 200))}, …` : names
  return `${new Set(rows).size === 1 ? 'row' : 'rows'} ${list}`
}
