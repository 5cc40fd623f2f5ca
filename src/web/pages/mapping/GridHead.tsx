import { IconChevronDown, IconSquareCheck } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useRef } from 'react'
import type { SheetMapping } from '../../../domain/mapping.ts'
import classes from './GridHead.module.css'
import { describeRole, ROLE_LOOKS, roleOf } from './role-looks.ts'
import type { GridColumn } from './sheet-geometry.ts'

interface GridHeadProps {
  readonly columns: readonly GridColumn[]
  readonly sheet: SheetMapping
  readonly active: number
  readonly openLetters: string | undefined
  readonly onActive: (index: number) => void
  readonly onOpen: (column: GridColumn, button: HTMLElement) => void
}

/** The column letters, each a button that says what the column is for and changes it. */
export const GridHead = memo(function GridHead(props: GridHeadProps) {
  const { columns, sheet, active, openLetters, onActive, onOpen } = props
  const head = useRef<HTMLTableRowElement>(null)
  const move = (event: KeyboardEvent) => {
    const all = columns.length
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -all, End: all }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(all - 1, active + steps))
    onActive(next)
    head.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <thead className={classes.head}>
      <tr ref={head} aria-rowindex={1}>
        <th scope="col" className={classes.corner}>
          <span className="cs-visually-hidden">Row</span>
        </th>
        {columns.map((column, index) => {
          const role = roleOf(sheet, column.letters)
          const words = describeRole(sheet, column.letters)
          return (
            <th
              key={column.letters}
              scope="col"
              className={classes.column}
              aria-colindex={column.column + 1}
              style={{ width: column.width }}
            >
              <button
                type="button"
                className={classes.button}
                data-role={role === undefined ? undefined : ROLE_LOOKS[role].colour}
                data-hidden={column.isHidden || undefined}
                data-open={openLetters === column.letters || undefined}
                aria-haspopup="menu"
                aria-expanded={openLetters === column.letters}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => onActive(index)}
                onKeyDown={move}
                onClick={(event) => onOpen(column, event.currentTarget)}
              >
                <span className="cs-visually-hidden">Column </span>
                <span className={classes.letters}>{column.letters}</span>
                <span className="cs-visually-hidden">{column.isHidden ? ': hidden' : ': '}</span>
                {!column.isHidden && (
                  <span className={classes.role}>
                    {role === 'tick' && <IconSquareCheck size={14} stroke={2} aria-hidden />}
                    <span>{sheet.ticks[column.letters] ?? (role ? words : 'Set role')}</span>
                    <IconChevronDown size={12} stroke={2} aria-hidden />
                  </span>
                )}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
})
