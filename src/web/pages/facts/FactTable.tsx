import { flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import classes from './FactTable.module.css'
import { FACT_COLUMNS } from './fact-columns.tsx'

/** All rows are alike, so that ten thousand facts scroll without a measurement. */
const ROW_HEIGHT = 70
/** This many rows before the end of what is loaded, more is fetched. */
const NEAR_END = 20

interface FactTableProps {
  readonly facts: readonly Fact[]
  readonly selected: ReadonlySet<string>
  readonly onSelected: (selected: ReadonlySet<string>) => void
  readonly onNearEnd: () => void
  /** The row that the keys are at; -1 before any key was pressed. */
  readonly activeIndex: number
}

/** The facts as a table of which only the rows in sight exist. */
export function FactTable(props: FactTableProps) {
  const { facts, selected, onSelected, onNearEnd, activeIndex } = props
  const rowSelection = Object.fromEntries([...selected].map((id) => [id, true]))
  const table = useReactTable({
    data: facts as Fact[],
    columns: FACT_COLUMNS,
    getRowId: (fact) => fact.id,
    getCoreRowModel: getCoreRowModel(),
    state: { rowSelection },
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(rowSelection) : change
      onSelected(new Set(Object.keys(next).filter((id) => next[id])))
    },
  })
  const rows = table.getRowModel().rows
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  })
  const items = virtualizer.getVirtualItems()
  const isNearEnd = (items.at(-1)?.index ?? 0) >= rows.length - NEAR_END
  useEffect(() => {
    if (isNearEnd) onNearEnd()
  })
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex)
  }, [activeIndex, virtualizer])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label="List of facts">
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead className={classes.head}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className={classes.row}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col">
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            return (
              <tr
                key={row.id}
                aria-rowindex={item.index + 2}
                className={`${classes.row} ${classes.fact}`}
                data-selected={row.getIsSelected()}
                data-active={item.index === activeIndex}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {row.getVisibleCells().map((cell) => (
                  <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
