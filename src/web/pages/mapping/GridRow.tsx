import { IconArrowRight, IconEyeOff, IconMinus, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { SheetMapping } from '../../../domain/mapping.ts'
import { GridCell } from './GridCell.tsx'
import classes from './GridRow.module.css'
import { ROLE_LOOKS, roleOf } from './role-looks.ts'
import { ROW_WORDS, type ShownRow } from './row-kinds.ts'
import type { GridColumn } from './sheet-geometry.ts'
import type { LoadedRow, PreviewCell } from './use-sheet-rows.ts'

interface GridRowProps {
  readonly rowNumber: number
  readonly top: number
  readonly loaded: LoadedRow | undefined
  readonly shown: ShownRow
  readonly columns: readonly GridColumn[]
  readonly sheet: SheetMapping
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly onRow: (row: number, event: MouseEvent<HTMLElement>) => void
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
}

const NO_CELLS: LoadedRow['slices'] = new Map()

/** One row of the sheet: what it is taken for, its texts, and where its answer would go. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { rowNumber, top, loaded, shown, columns, sheet, isSelected, isActive, onRow, onKey } =
    props
  const cells = loaded?.slices ?? NO_CELLS
  const isQuestion = shown.kind === 'question'
  return (
    <tr
      className={classes.row}
      aria-rowindex={rowNumber + 1}
      data-kind={shown.kind}
      data-change={shown.change ?? undefined}
      data-hidden={loaded?.row.isHidden || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <th scope="row" className={classes.head}>
        <button
          type="button"
          className={classes.button}
          data-row={rowNumber}
          data-selected={isSelected || undefined}
          aria-label={describeRow(rowNumber, shown)}
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
      {columns.map((column, index) => {
        const slice = cells.get(column.column)
        const cell = slice?.cell
        const role = roleOf(sheet, column.letters)
        if (column.isHidden || (!hasContent(cell) && !(isQuestion && role))) return null
        return (
          <GridCell
            key={column.letters}
            cell={cell}
            offset={slice?.offset ?? 0}
            column={column}
            colour={role && ROLE_LOOKS[role].colour}
            role={role}
            question={shown.question}
            list={cell?.list === undefined ? undefined : loaded?.lists[cell.list]}
            width={
              isQuestion ? widthOf(cell, columns, index) : spreadOf(cell, cells, columns, index)
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
  if (shown.kind === 'question') return <IconArrowRight size={12} stroke={2.2} aria-hidden />
  return <span aria-hidden="true" />
}

function describeRow(row: number, { kind, isTold, change }: ShownRow): string {
  const told = isTold ? ', set by hand' : ''
  const changed = change === null ? '' : `, ${change === 'added' ? 'new' : 'taken out'}`
  return `Row ${row}: ${ROW_WORDS[kind]}${told}${changed}`
}

function hasContent(cell: PreviewCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== ''
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
