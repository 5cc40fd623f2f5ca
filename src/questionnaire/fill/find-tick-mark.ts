import type { SheetLayout } from '../../domain/questionnaire.ts'
import { parseCellAddress } from '../cell-address.ts'
import { isMark } from '../layout/choice-words.ts'
import { type SheetGrid, shownText } from '../layout/sheet-grid.ts'

const DEFAULT_MARK = 'x'

/** The mark that other rows of the sheet use in their tick columns, else an x. */
export function findTickMark(grid: SheetGrid, layout: SheetLayout): string {
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
