import { type RefObject, useCallback, useEffect, useState } from 'react'
import { type GridColumn, ROW_HEAD_WIDTH } from './sheet-geometry.ts'

/** Columns drawn on either side of those in sight, so that none flashes in while scrolling. */
const OVERSCAN = 3

export interface ColumnRange {
  readonly first: number
  /** Not included. */
  readonly end: number
}

/** Which columns are in sight: some forms have a hundred, of which a window shows eight. */
export function useVisibleColumns(
  scroller: RefObject<HTMLElement | null>,
  columns: readonly GridColumn[],
): { readonly range: ColumnRange; readonly look: () => void } {
  const [range, setRange] = useState<ColumnRange>({ first: 0, end: 12 })
  const look = useCallback(() => {
    const element = scroller.current
    if (element === null || columns.length === 0) return
    const left = element.scrollLeft - ROW_HEAD_WIDTH
    const right = element.scrollLeft + element.clientWidth - ROW_HEAD_WIDTH
    const first = columns.findIndex((column) => column.left + column.width > left)
    const after = columns.findIndex((column) => column.left >= right)
    const next = {
      first: Math.max(0, first - OVERSCAN),
      end: (after === -1 ? columns.length : after) + OVERSCAN,
    }
    setRange((old) => (old.first === next.first && old.end === next.end ? old : next))
  }, [scroller, columns])
  useEffect(() => {
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [look])
  return { range, look }
}
