import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SheetMapping } from '../../../domain/mapping.ts'
import type { SheetLayout } from '../../../domain/questionnaire.ts'
import type { SheetPreview } from '../../../domain/sheet-preview.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ColumnMenu, type OpenColumn } from './ColumnMenu.tsx'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { type RowDeed, setColumnRole, setRows } from './mapping-edits.ts'
import { type OpenRows, RowMenu } from './RowMenu.tsx'
import { roleOf, type ShownRole } from './role-looks.ts'
import { readRowKinds } from './row-kinds.ts'
import classes from './SheetGrid.module.css'
import {
  type GridColumn,
  HEAD_HEIGHT,
  layOutColumns,
  ROW_HEAD_WIDTH,
  ROW_HEIGHT,
} from './sheet-geometry.ts'
import { useSheetRows } from './use-sheet-rows.ts'
import { useVisibleColumns } from './use-visible-columns.ts'

interface SheetGridProps {
  readonly questionnaireId: string
  readonly sheet: SheetMapping
  readonly layout: SheetLayout | undefined
  readonly savedLayout: SheetLayout | undefined
  readonly onChange: (sheet: SheetMapping) => void
}

/** An answer may go under the last row that holds something. */
const ROWS_BEYOND = 2

/** A browser draws no element higher than some ten million pixels. */
const MAX_ROWS = 250_000

/** A header further down than this starts at the top, and what stands above is scrolled away. */
const FOREWORD_ROWS = 5

/** The sheet as the file shows it, with what its columns and rows are taken for; only rows in sight exist. */
export function SheetGrid(props: SheetGridProps) {
  const { questionnaireId, sheet, layout, savedLayout, onChange } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [lastRow, setLastRow] = useState(0)
  const virtualizer = useVirtualizer({
    count: lastRow,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: 7,
  })
  const items = virtualizer.getVirtualItems()
  const rows = useSheetRows(questionnaireId, sheet.name, {
    firstRow: (items[0]?.index ?? 0) + 1,
    lastRow: (items.at(-1)?.index ?? 0) + 1,
  })
  const preview = rows.sheet
  useEffect(
    () => setLastRow(preview ? Math.min(preview.lastRow + ROWS_BEYOND, MAX_ROWS) : 0),
    [preview],
  )
  const start = useRef(Math.min(sheet.headerRows[0] ?? 1, layout?.questions[0]?.row ?? 1))
  useEffect(() => {
    // Long forewords are passed over, once: the person wants to see the header and the questions.
    if (lastRow > 0 && start.current > FOREWORD_ROWS) {
      virtualizer.scrollToIndex(start.current - 2, { align: 'start' })
      start.current = 1
    }
  }, [lastRow, virtualizer])
  const columns = useMemo(
    () => (preview ? layOutColumns(preview, (each) => roleOf(sheet, each)) : []),
    [preview, sheet],
  )
  const kinds = useMemo(
    () => readRowKinds(sheet, layout, savedLayout),
    [sheet, layout, savedLayout],
  )
  const { range, look } = useVisibleColumns(scroller, columns)
  const [activeColumn, setActiveColumn] = useState(0)
  const [activeRow, setActiveRow] = useState(1)
  const [openColumn, setOpenColumn] = useState<OpenColumn>()
  const [openRows, setOpenRows] = useState<OpenRows>()
  const anchor = useRef(1)

  const pickRow = useCallback((row: number, event: MouseEvent<HTMLElement>) => {
    if (!event.shiftKey) anchor.current = row
    setActiveRow(row)
    setOpenRows({
      first: Math.min(anchor.current, row),
      last: Math.max(anchor.current, row),
      at: event.currentTarget.getBoundingClientRect(),
    })
  }, [])
  const moveRow = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
      if (steps === undefined) return
      event.preventDefault()
      const present = Number(event.currentTarget.dataset.row)
      const next = Math.max(1, Math.min(lastRow, present + steps))
      setActiveRow(next)
      virtualizer.scrollToIndex(next - 1)
      const find = () => scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)
      const button = find()
      // At once where the row is drawn already, so that a key held down goes on from it.
      if (button) button.focus()
      else requestAnimationFrame(() => find()?.focus())
    },
    [lastRow, virtualizer],
  )
  const { headerRows } = sheet
  const pickColumn = useCallback(
    ({ letters, column }: GridColumn, button: HTMLElement) => {
      const heading = headingOf(preview, headerRows, column)
      setOpenColumn({ letters, heading, at: button.getBoundingClientRect() })
    },
    [preview, headerRows],
  )
  const setRole = (letters: string, role: ShownRole | null, choice: string) =>
    onChange(setColumnRole(sheet, letters, role, choice))
  const tellRows = (told: readonly number[], deed: RowDeed) => onChange(setRows(sheet, told, deed))

  if (rows.error !== null && preview === undefined) {
    return <ProblemNotice error={rows.error} onRetry={rows.reload} />
  }
  const width = (columns.at(-1)?.left ?? 0) + (columns.at(-1)?.width ?? 0) + ROW_HEAD_WIDTH
  const firstVisible = items[0]?.index ?? 0
  const isActiveShown = items.some(({ index }) => index + 1 === activeRow)
  return (
    <>
      <section
        ref={scroller}
        className={classes.scroller}
        aria-label={`Preview of ${sheet.name}`}
        aria-busy={preview === undefined}
        onScroll={() => {
          look()
          setOpenColumn(undefined)
          setOpenRows(undefined)
        }}
      >
        <div
          className={classes.canvas}
          style={{ width, height: virtualizer.getTotalSize() + HEAD_HEIGHT }}
        >
          <div className={classes.stripes} aria-hidden="true">
            {columns.map((column) => (
              <span
                key={column.letters}
                data-hidden={column.isHidden || undefined}
                style={{ left: column.left + ROW_HEAD_WIDTH, width: column.width }}
              />
            ))}
          </div>
          <table
            className={classes.table}
            aria-rowcount={lastRow + 1}
            aria-colcount={columns.length + 1}
          >
            <GridHead
              columns={columns}
              sheet={sheet}
              active={Math.min(activeColumn, Math.max(0, columns.length - 1))}
              openLetters={openColumn?.letters}
              onActive={setActiveColumn}
              onOpen={pickColumn}
            />
            <tbody>
              {items.map((item) => {
                const row = item.index + 1
                return (
                  <GridRow
                    key={row}
                    rowNumber={row}
                    top={item.start}
                    loaded={rows.find(row)}
                    shown={kinds.of(row)}
                    titles={kinds.titles}
                    columns={columns}
                    range={range}
                    sheet={sheet}
                    isSelected={
                      openRows !== undefined && row >= openRows.first && row <= openRows.last
                    }
                    isActive={isActiveShown ? row === activeRow : item.index === firstVisible}
                    onRow={pickRow}
                    onKey={moveRow}
                  />
                )
              })}
            </tbody>
          </table>
        </div>
      </section>
      <ColumnMenu
        open={openColumn}
        sheet={sheet}
        onClose={() => setOpenColumn(undefined)}
        onRole={setRole}
      />
      <RowMenu open={openRows} onClose={() => setOpenRows(undefined)} onDeed={tellRows} />
    </>
  )
}

/** What heads a column: the last of its header's texts. */
function headingOf(
  preview: SheetPreview | undefined,
  headerRows: readonly number[],
  column: number,
): string {
  return (
    headerRows
      .map((row) => preview?.rows[row - 1]?.cells.find((cell) => cell.column === column))
      .map((cell) => cell?.text.trim() ?? '')
      .filter((text) => text !== '')
      .at(-1) ?? ''
  )
}
