import { Button } from '@mantine/core'
import type { Conflict } from '../../../domain/agreement.ts'
import type { Fact } from '../../../domain/fact.ts'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { Tag } from '../../components/Tag.tsx'
import classes from '../../components/WorkSection.module.css'

const KINDS: Readonly<Record<Conflict['kind'], string>> = {
  figures: 'Figures differ',
  'yes-no': 'Yes and no',
  status: 'There, and not yet',
}

interface ConflictItemProps {
  readonly conflict: Conflict
  readonly facts: ReadonlyMap<string, Fact>
  readonly isBusy: boolean
  readonly onDecide: (keptId: string | null) => void
  readonly onReopen: () => void
}

/** Two statements that can't both hold, side by side, and the choice between them. */
export function ConflictItem(props: ConflictItemProps) {
  const { conflict, facts, isBusy, onDecide, onReopen } = props
  const { decision, factIds, winnerId, reason } = conflict
  const standing = decision === null ? winnerId : decision.keptId
  return (
    <li className={classes.item}>
      <div className={classes.sides}>
        {factIds.map((id) => {
          const fact = facts.get(id)
          if (!fact) return null
          return (
            <div key={id} className={classes.side} data-stands={standing === id}>
              <Quote>{fact.text}</Quote>
              <SourceLink
                sourceName={fact.sourceName}
                factId={id}
                section={fact.headingPath.at(-1) ?? ''}
              />
              {decision === null && (
                <Button
                  size="xs"
                  variant={standing === id ? 'filled' : 'default'}
                  disabled={isBusy}
                  onClick={() => onDecide(id)}
                  aria-label={`This holds: ${fact.text}`}
                >
                  This holds
                </Button>
              )}
            </div>
          )
        })}
      </div>
      <div className={classes.foot}>
        <span className={classes.meta}>
          <Tag tone={decision === null ? 'warn' : 'good'}>{KINDS[conflict.kind]}</Tag>{' '}
          {decision === null
            ? `${reason}${winnerId === null ? ' Both are drafted from, marked.' : ' It stands until you decide.'}`
            : `${decision.by} decided on ${decision.at.slice(0, 10)}${decision.keptId === null ? ' that both hold.' : '.'}`}
        </span>
        {decision === null ? (
          <Button size="xs" variant="subtle" disabled={isBusy} onClick={() => onDecide(null)}>
            Both hold
          </Button>
        ) : (
          <Button size="xs" variant="subtle" disabled={isBusy} onClick={onReopen}>
            Decide again
          </Button>
        )}
      </div>
    </li>
  )
}
