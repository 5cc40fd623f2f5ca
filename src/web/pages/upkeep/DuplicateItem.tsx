import { Button } from '@mantine/core'
import type { Fact } from '../../../domain/fact.ts'
import { useFactDeeds } from '../../components/use-fact-deeds.ts'
import classes from '../../components/WorkSection.module.css'
import { FactWords } from './FactRow.tsx'

interface DuplicateItemProps {
  /** The one to keep first. */
  readonly factIds: readonly string[]
  readonly facts: ReadonlyMap<string, Fact>
}

/** Facts that say the same, side by side, to be merged into the first. */
export function DuplicateItem({ factIds, facts }: DuplicateItemProps) {
  const { merge } = useFactDeeds()
  const [keptId = '', ...mergedIds] = factIds
  return (
    <li className={classes.item}>
      <div className={classes.sides}>
        {factIds.map((id, index) => (
          <div key={id} className={classes.side} data-stands={index === 0}>
            <FactWords fact={facts.get(id)} />
          </div>
        ))}
      </div>
      <div className={classes.foot}>
        <span className={classes.meta}>
          Merged, the first is cited for {factIds.length === 2 ? 'both' : `all ${factIds.length}`}.
        </span>
        <Button
          size="xs"
          variant="default"
          loading={merge.isPending}
          onClick={() => merge.mutate({ keptId, mergedIds })}
          aria-label={`Merge into the first: ${facts.get(keptId)?.text}`}
        >
          Merge
        </Button>
      </div>
    </li>
  )
}
