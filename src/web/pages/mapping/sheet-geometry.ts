import type { SheetPreview } from '../../../domain/sheet-preview.ts'
import { columnLetters } from './column-letters.ts'
import type { ShownRole } from './role-looks.ts'

/** Heights are fixed, so that nothing is measured and nothing shifts; the stylesheet knows them too. */
export const ROW_HEIGHT = 42
export const HEAD_HEIGHT = 54
export const ROW_HEAD_WIDTH = 64

const CHAR_WIDTH = 7
const DEFAULT_WIDTH = 104
const HIDDEN_WIDTH = 18
/** Columns that the form keeps to itself are cut shorter, so that those with a role are in sight. */
const MAX_WIDTHS = { none: 210, question: 380, other: 300 } as const
/** An answer column narrower than this couldn't show what goes into it; a tick needs less. */
const MIN_WIDTHS = { none: 80, tick: 96, other: 124 } as const

export interface GridColumn {
  /** From 1. */
  readonly column: number
  readonly letters: string
  readonly left: number
  readonly width: number
  readonly isHidden: boolean
}

/** Where each column stands, as wide as in the file within reason, or as its texts ask for. */
export function layOutColumns(
  sheet: SheetPreview,
  findRole: (letters: string) => ShownRole | undefined,
): readonly GridColumn[] {
  const columns: GridColumn[] = []
  const hidden = new Set(sheet.hiddenColumns)
  let left = 0
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    const letters = columnLetters(column)
    const isHidden = hidden.has(column)
    const stated = sheet.widths[letters]
    const wanted = stated === undefined ? estimate(sheet, column) : stated * CHAR_WIDTH + 12
    const role = findRole(letters) ?? 'none'
    const least = MIN_WIDTHS[role === 'none' || role === 'tick' ? role : 'other']
    const most = MAX_WIDTHS[role === 'none' || role === 'question' ? role : 'other']
    const width = isHidden ? HIDDEN_WIDTH : Math.round(Math.min(most, Math.max(least, wanted)))
    columns.push({ column, letters, left, width, isHidden })
    left += width
  }
  return columns
}

/** Room for most of a column's texts, from the rows at hand. */
function estimate(sheet: SheetPreview, column: number): number {
  const lengths = sheet.rows
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    .map(({ text }) => text.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length * 0.8)]
  return usual === undefined ? DEFAULT_WIDTH : usual * (CHAR_WIDTH - 0.6) + 24
}
