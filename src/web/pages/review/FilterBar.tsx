import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconKeyboard, IconSignature } from '@tabler/icons-react'
import type { Answer } from '../../../domain/answer.ts'
import { ANSWER_FILTERS, countByFilter, type FilterName } from './answer-filters.ts'
import classes from './FilterBar.module.css'
import deskClasses from './ReviewDesk.module.css'

interface FilterBarProps {
  readonly answers: readonly Answer[]
  /** How many of the answers shown can be signed. */
  readonly signableCount: number
  readonly filter: FilterName
  readonly onFilter: (filter: FilterName) => void
  readonly onApproveMany: () => void
  readonly onShowKeys: () => void
}

/** The filters with their counts, and signing what they show. */
export function FilterBar(props: FilterBarProps) {
  const { answers, signableCount, filter, onFilter, onApproveMany, onShowKeys } = props
  const counts = countByFilter(answers)
  return (
    <div className={deskClasses.bar}>
      <fieldset className={classes.filters} aria-label="Show">
        {ANSWER_FILTERS.map(({ name, label }) => {
          const count = counts.get(name) ?? 0
          const isCurrent = name === filter
          if ((name === 'changed' || name === 'contradictions') && count === 0 && !isCurrent)
            return null
          return (
            <button
              key={name}
              type="button"
              className={classes.filter}
              aria-pressed={isCurrent}
              data-filter={name}
              title={name === 'changed' ? 'Changed since approval' : undefined}
              onClick={() => onFilter(name)}
            >
              {label}
              <span className={classes.count}>{count}</span>
            </button>
          )
        })}
      </fieldset>
      <div className={classes.end}>
        <Tooltip label="Keys (?)">
          <ActionIcon variant="subtle" color="gray" aria-label="Keys" onClick={onShowKeys}>
            <IconKeyboard size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconSignature size={16} stroke={1.7} />}
          disabled={signableCount === 0}
          onClick={onApproveMany}
        >
          Approve {signableCount > 0 && signableCount} shown…
        </Button>
      </div>
    </div>
  )
}
