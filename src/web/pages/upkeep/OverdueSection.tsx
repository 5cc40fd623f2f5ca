import { Button } from '@mantine/core'
import type { Agreement } from '../../../domain/agreement.ts'
import type { Fact } from '../../../domain/fact.ts'
import { WorkSection } from '../../components/WorkSection.tsx'
import { FactRow } from './FactRow.tsx'
import { LibraryItem } from './LibraryItem.tsx'
import type { Upkeep } from './use-upkeep.ts'

/** More are listed once these are worked through. */
const SHOWN = 100

interface OverdueSectionProps {
  readonly agreement: Agreement
  readonly facts: ReadonlyMap<string, Fact>
  readonly upkeep: Upkeep
}

/** What was to be looked at again by now: facts, and answers that somebody approved. */
export function OverdueSection({ agreement, facts, upkeep }: OverdueSectionProps) {
  const { overdue, overdueAnswers } = agreement
  const { review, change } = upkeep
  const count = overdue.length + overdueAnswers.length
  return (
    <WorkSection
      title="Overdue"
      count={count}
      lead="Facts and approved answers to look at again. Until then, drafts that rest on them are marked and wait for a person."
      none={count === 0 ? 'Everything was looked at within its time.' : undefined}
      actions={
        overdue.length > 1 && (
          <Button
            size="xs"
            variant="light"
            loading={review.isPending}
            onClick={() => review.mutate(overdue.map(({ factId }) => factId))}
          >
            All {overdue.length} facts are still so
          </Button>
        )
      }
    >
      {overdueAnswers.slice(0, SHOWN).map((entry) => (
        <LibraryItem key={entry.id} entry={entry} upkeep={upkeep}>
          <Button
            size="xs"
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate({ libraryId: entry.id, change: { reviewBy: null } })}
            aria-label={`Still so: ${entry.question.text}`}
          >
            Still so
          </Button>
        </LibraryItem>
      ))}
      {overdue.slice(0, SHOWN).map(({ factId, reviewBy }) => (
        <FactRow key={factId} fact={facts.get(factId)} note={`Due ${reviewBy}`}>
          <Button
            size="xs"
            variant="default"
            loading={review.isPending}
            onClick={() => review.mutate([factId])}
            aria-label={`Still so: ${facts.get(factId)?.text}`}
          >
            Still so
          </Button>
        </FactRow>
      ))}
    </WorkSection>
  )
}
