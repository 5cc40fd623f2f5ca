import type { Conflict } from '../../../domain/agreement.ts'
import type { Fact } from '../../../domain/fact.ts'
import { WorkSection } from '../../components/WorkSection.tsx'
import { ConflictItem } from './ConflictItem.tsx'
import type { Upkeep } from './use-upkeep.ts'

interface ConflictSectionProps {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly conflicts: readonly Conflict[]
  readonly facts: ReadonlyMap<string, Fact>
  readonly upkeep: Upkeep
}

/** Statements that can't both hold: those to decide, or those decided. */
export function ConflictSection(props: ConflictSectionProps) {
  const { conflicts, facts, none, upkeep, ...words } = props
  const { decide, reopen } = upkeep
  return (
    <WorkSection
      {...words}
      count={conflicts.length}
      none={conflicts.length === 0 ? none : undefined}
    >
      {conflicts.map((conflict) => (
        <ConflictItem
          key={conflict.id}
          conflict={conflict}
          facts={facts}
          isBusy={decide.isPending || reopen.isPending}
          onDecide={(keptId) => decide.mutate({ conflictId: conflict.id, keptId })}
          onReopen={() => reopen.mutate(conflict.id)}
        />
      ))}
    </WorkSection>
  )
}
