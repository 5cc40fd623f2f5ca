import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconKeyboard, IconSignature } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { ANSWER_FILTERS, type FilterName } from './answer-filters.ts'
import classes from './FilterBar.module.css'
import deskClasses from './ReviewDesk.module.css'

interface FilterBarProps {
  readonly counts: ReadonlyMap<FilterName, number>
  /** How many of the answers shown can be signed. */
  readonly signableCount: number
  readonly filter: FilterName
  /** What the next undo takes back, in words; undefined where there is nothing to undo. */
  readonly undoable: string | undefined
  /** How to give what is shown to somebody. */
  readonly assign: ReactNode
  readonly onFilter: (filter: FilterName) => void
  readonly onUndo: () => void
  readonly onApproveMany: () => void
  readonly onShowKeys: () => void
}

/** The filters with their counts, undo, and signing what is shown. */
export function FilterBar(props: FilterBarProps) {
  const { counts, signableCount, filter, undoable } = props
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is another button
  useEffect(() => {
    // Where room is short the filters scroll sideways.
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [filter])
  return (
    <div className={deskClasses.bar}>
      <fieldset className={classes.filters} aria-label="Show">
        {ANSWER_FILTERS.map(({ name, label, hint }) => {
          const count = counts.get(name) ?? 0
          return (
            <button
              key={name}
              ref={name === filter ? current : null}
              type="button"
              className={classes.filter}
              aria-pressed={name === filter}
              data-filter={name}
              data-empty={count === 0}
              title={hint}
              onClick={() => props.onFilter(name)}
            >
              {label}
              <span className={classes.count}>{count}</span>
            </button>
          )
        })}
      </fieldset>
      <div className={classes.end}>
        {props.assign}
        <Tooltip label={undoable === undefined ? 'Nothing to undo (u)' : `Undo: ${undoable} (u)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Undo"
            aria-disabled={undoable === undefined}
            className={classes.tool}
            onClick={props.onUndo}
          >
            <IconArrowBackUp size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Keys (?)">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Keys"
            className={classes.tool}
            onClick={props.onShowKeys}
          >
            <IconKeyboard size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconSignature size={16} stroke={1.7} />}
          disabled={signableCount === 0}
          onClick={props.onApproveMany}
        >
          {/* In one piece: the parts of a label would stand, and be read, apart. */}
          <span>
            Approve{signableCount > 0 && ` ${signableCount}`}
            <span className={classes.shown}> shown</span>…
          </span>
        </Button>
      </div>
    </div>
  )
}
