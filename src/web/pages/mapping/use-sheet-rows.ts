import { useQueries, useQuery } from '@tanstack/react-query'
import type { SheetPreview } from '../../../domain/sheet-preview.ts'
import { PREVIEW_ROWS, previewQuery } from '../../api/queries.ts'

export type PreviewRow = SheetPreview['rows'][number]
export type PreviewCell = PreviewRow['cells'][number]

/** A cell merged over several rows, as one of them shows it. */
export interface CellSlice {
  readonly cell: PreviewCell
  /** How many rows the cell began above this one. */
  readonly offset: number
}

/** A row with the lists that its cells refer to. */
export interface LoadedRow {
  readonly row: PreviewRow
  readonly lists: SheetPreview['lists']
  /** By column: each cell of the row, those that began in a row above included. */
  readonly slices: ReadonlyMap<number, CellSlice>
}

export interface SheetRows {
  /** What the first rows say of the whole sheet; undefined until they are there. */
  readonly sheet: SheetPreview | undefined
  readonly error: unknown
  readonly reload: () => void
  /** A row counted from 1; undefined while it is on its way. */
  readonly find: (row: number) => LoadedRow | undefined
}

/** Loads the rows of a sheet in blocks, those in sight and no others. */
export function useSheetRows(
  questionnaireId: string,
  sheetName: string,
  range: { readonly firstRow: number; readonly lastRow: number },
): SheetRows {
  const first = useQuery(previewQuery(questionnaireId, sheetName, 0))
  const firstBlock = blockOf(range.firstRow)
  const lastBlock = Math.min(blockOf(range.lastRow), blockOf(first.data?.lastRow ?? 1))
  const blocks = Array.from(
    { length: Math.max(1, lastBlock - firstBlock + 1) },
    (_, index) => firstBlock + index,
  )
  const loaded = useQueries({
    queries: blocks.map((block) => previewQuery(questionnaireId, sheetName, block)),
  })
  const byBlock = new Map(
    blocks.map((block, index) => {
      const data = loaded[index]?.data
      return [block, data && readRows(data)]
    }),
  )
  return {
    sheet: first.data,
    error: first.error,
    reload: () => void first.refetch(),
    find: (row) =>
      byBlock.get(blockOf(row))?.get(row) ??
      (row > (first.data?.lastRow ?? row) ? BLANK_ROW : undefined),
  }
}

/** Any row past the last that holds something. */
const BLANK_ROW: LoadedRow = { row: { row: 1, cells: [] }, lists: [], slices: new Map() }

const readBlocks = new WeakMap<SheetPreview, ReadonlyMap<number, LoadedRow>>()

/** The rows of a block by number; each block is read once. */
function readRows(block: SheetPreview): ReadonlyMap<number, LoadedRow> {
  const known = readBlocks.get(block)
  if (known) return known
  const rows = new Map<number, LoadedRow>()
  const slices = new Map<number, Map<number, CellSlice>>()
  const slicesOf = (row: number) => {
    const found = slices.get(row) ?? new Map<number, CellSlice>()
    slices.set(row, found)
    return found
  }
  for (const row of block.rows) {
    for (const cell of row.cells) {
      const last = Math.min(cell.span?.rows ?? 1, PREVIEW_ROWS)
      for (let offset = 0; offset < last; offset += 1) {
        const there = slicesOf(row.row + offset)
        // An empty cell with a list may lie under a merged one.
        if (offset > 0 || !there.has(cell.column)) there.set(cell.column, { cell, offset })
      }
    }
    rows.set(row.row, { row, lists: block.lists, slices: slicesOf(row.row) })
  }
  readBlocks.set(block, rows)
  return rows
}

function blockOf(row: number): number {
  return Math.floor((Math.max(1, row) - 1) / PREVIEW_ROWS)
}
