import { IconChevronDown, IconMathFunction } from '@tabler/icons-react'
import classes from './GridCell.module.css'
import { ROLE_LOOKS, type ShownRole } from './role-looks.ts'
import { type GridColumn, ROW_HEAD_WIDTH, ROW_HEIGHT } from './sheet-geometry.ts'
import type { PreviewCell } from './use-sheet-rows.ts'

interface GridCellProps {
  readonly cell: PreviewCell | undefined
  /** How many rows above this one the cell began, where it is merged over several. */
  readonly offset: number
  readonly column: GridColumn
  /** What the cell is for; undefined where it is the form's own. */
  readonly role: ShownRole | undefined
  readonly list: readonly string[] | null | undefined
  readonly width: number
}

/** One cell: its text, or the place that an answer goes into. */
export function GridCell(props: GridCellProps) {
  const { cell, offset, column, role, list, width } = props
  const text = cell?.text.trim() ?? ''
  const rows = cell?.span?.rows ?? 1
  const isOpen = offset < rows - 1
  const isSlot = role !== undefined && text === '' && isPlace(role)
  return (
    <td
      className={classes.cell}
      aria-colindex={column.column + 1}
      data-role={role && ROLE_LOOKS[role].colour}
      data-tall={rows > 1 || undefined}
      aria-hidden={offset > 0 || undefined}
      style={{
        left: column.left + ROW_HEAD_WIDTH,
        width,
        height: isOpen ? ROW_HEIGHT : ROW_HEIGHT - 1,
      }}
      title={text.length > 40 ? text : undefined}
    >
      {cell?.isFormula && offset === 0 && (
        <IconMathFunction className={classes.formula} size={13} aria-hidden />
      )}
      {isSlot ? (
        <Slot role={role} list={list} />
      ) : (
        <span
          className={classes.text}
          style={
            rows > 1 ? { WebkitLineClamp: rows * 2, marginTop: -offset * ROW_HEIGHT } : undefined
          }
        >
          {text}
        </span>
      )}
    </td>
  )
}

function isPlace(role: ShownRole): boolean {
  return (
    ROLE_LOOKS[role].isFilled || role === 'ownership' || role === 'evidence' || role === 'other'
  )
}

/** An empty cell that an answer, or a person, goes into. */
function Slot(props: {
  readonly role: ShownRole
  readonly list: readonly string[] | null | undefined
}) {
  const { role, list } = props
  if (role === 'tick') return <span className={classes.box} />
  const hasList = list !== null && list !== undefined && list.length > 0
  return (
    <span className={classes.slot} data-filled={ROLE_LOOKS[role].isFilled || undefined}>
      {hasList && (
        <>
          <span>{list.join(' · ')}</span>
          <IconChevronDown size={12} stroke={2} aria-hidden />
        </>
      )}
    </span>
  )
}
