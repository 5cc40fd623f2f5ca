import { IconArrowRight, IconEyeOff, IconHelp, IconMinus, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { SheetMapping } from '../../../domain/mapping.ts'
import { GridCell } from './GridCell.tsx'
import classes from './GridRow.module.css'
import { roleOf, type ShownRole } from './role-looks.ts'
import { ROW_WORDS, type ShownRow } from './row-kinds.ts'
import type { GridColumn } from './sheet-geometry.ts'
import type { LoadedRow, PreviewCell } from './use-sheet-rows.ts'
import type { ColumnRange } from './use-visible-columns.ts'

interface GridRowProps {
  readonly rowNumber: number
  readonly top: number
  readonly loaded: LoadedRow | undefined
  readonly shown: ShownRow
  readonly titles: ReadonlySet<string>
  readonly columns: readonly GridColumn[]
  /** The columns that are drawn. */
  readonly range: ColumnRange
  readonly sheet: SheetMapping
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly onRow: (row: number, event: MouseEvent<HTMLElement>) => void
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
}

const NO_CELLS: LoadedRow['slices'] = new Map()

/** One row of the sheet: what it is taken for, its texts, and where its answer would go. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const {
    rowNumber,
    top,
    loaded,
    shown,
    titles,
    columns,
    range,
    sheet,
    isSelected,
    isActive,
    onRow,
    onKey,
  } = props
  const cells = loaded?.slices ?? NO_CELLS
  const isQuestion = shown.kind === 'question'
  const kind = shown.kind === 'plain' && isTitle(loaded, titles) ? 'section' : shown.kind
  return (
    <tr
      className={classes.row}
      aria-rowindex={rowNumber + 1}
      data-kind={kind}
      data-change={shown.change ?? (shown.isUnsure ? 'unsure' : undefined)}
      data-hidden={loaded?.row.isHidden || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <th scope="row" className={classes.head}>
        <button
          type="button"
          className={classes.button}
          data-row={rowNumber}
          data-selected={isSelected || undefined}
          aria-label={describeRow(rowNumber, { ...shown, kind })}
          aria-haspopup="menu"
          tabIndex={isActive ? 0 : -1}
          onClick={(event) => onRow(rowNumber, event)}
          onKeyDown={onKey}
        >
          <RowMark shown={shown} isHidden={loaded?.row.isHidden === true} />
          <span>{rowNumber}</span>
        </button>
      </th>
      {loaded === undefined && (
        <td className={classes.waiting}>
          <span className="cs-visually-hidden">on its way</span>
        </td>
      )}
      {columns.slice(range.first, range.end).map((column, position) => {
        const index = range.first + position
        const slice = cells.get(column.column)
        const cell = slice?.cell
        const slot = shown.slots.get(column.letters)
        const role = slot?.role ?? (isQuestion ? roleOf(sheet, column.letters) : undefined)
        if (column.isHidden || (!hasContent(cell) && role === undefined)) return null
        return (
          <GridCell
            key={column.letters}
            cell={cell}
            offset={slice?.offset ?? 0}
            column={column}
            role={role}
            list={listOf(cell, loaded) ?? slot?.allowed ?? listOfChoice(role, shown)}
            width={
              isQuestion || slot
                ? widthOf(cell, columns, index)
                : spreadOf(cell, cells, columns, index)
            }
          />
        )
      })}
    </tr>
  )
})

function RowMark({ shown, isHidden }: { readonly shown: ShownRow; readonly isHidden: boolean }) {
  if (isHidden) return <IconEyeOff size={12} stroke={1.8} aria-hidden />
  if (shown.change === 'added') return <IconPlus size={12} stroke={2.6} aria-hidden />
  if (shown.change === 'removed') return <IconMinus size={12} stroke={2.6} aria-hidden />
  if (shown.isUnsure) return <IconHelp size={13} stroke={2} aria-hidden />
  if (shown.kind === 'question') return <IconArrowRight size={12} stroke={2.2} aria-hidden />
  return <span aria-hidden="true" />
}

function describeRow(row: number, { kind, isTold, isUnsure, change }: ShownRow): string {
  const told = isTold ? ', set by hand' : isUnsure ? ', not sure' : ''
  const changed = change === null ? '' : `, ${change === 'added' ? 'new' : 'taken out'}`
  return `Row ${row}: ${ROW_WORDS[kind]}${told}${changed}`
}

/** Whether the row holds the title of the questions below it, and no more than a remark beside it. */
function isTitle(loaded: LoadedRow | undefined, titles: ReadonlySet<string>): boolean {
  const texts = (loaded?.row.cells ?? []).filter(hasContent)
  return texts.length <= 2 && texts.some(({ text }) => titles.has(text.replace(/\s+/g, ' ').trim()))
}

function hasContent(cell: PreviewCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== ''
}

function listOf(cell: PreviewCell | undefined, loaded: LoadedRow | undefined) {
  return cell?.list === undefined ? undefined : loaded?.lists[cell.list]
}

/** Where no list holds people to them, the values that the header names. */
function listOfChoice(role: ShownRole | undefined, { question }: ShownRow) {
  return role === 'choice' ? question?.allowed : null
}

/** As wide as the cell is merged. */
function widthOf(
  cell: PreviewCell | undefined,
  columns: readonly GridColumn[],
  index: number,
): number {
  const span = cell?.span?.columns ?? 1
  return columns.slice(index, index + span).reduce((sum, { width }) => sum + width, 0)
}

/** A title runs on over the empty cells beside it, as it does in a spreadsheet program. */
function spreadOf(
  cell: PreviewCell | undefined,
  cells: LoadedRow['slices'],
  columns: readonly GridColumn[],
  index: number,
): number {
  let width = widthOf(cell, columns, index)
  const next = index + (cell?.span?.columns ?? 1)
  for (const column of columns.slice(next)) {
    if (hasContent(cells.get(column.column)?.cell) || width > 720) break
    width += column.width
  }
  return width
}
