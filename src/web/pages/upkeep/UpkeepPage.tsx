import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { agreementQuery, libraryQuery } from '../../api/queries.ts'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { WorkSection } from '../../components/WorkSection.tsx'
import { ConflictSection } from './ConflictSection.tsx'
import { DuplicateItem } from './DuplicateItem.tsx'
import { FactRow } from './FactRow.tsx'
import { LibraryList } from './LibraryList.tsx'
import { OverdueSection } from './OverdueSection.tsx'
import { useUpkeep } from './use-upkeep.ts'

/** What keeps the library true: conflicts to decide, facts to look at again, and what says the same. */
export function UpkeepPage() {
  const { data: agreement, ...reading } = useQuery(agreementQuery())
  const library = useQuery(libraryQuery())
  const upkeep = useUpkeep()
  const { conflicts = [], duplicates = [], superseded = [] } = agreement ?? {}
  const facts = new Map((agreement?.facts ?? []).map((fact) => [fact.id, fact]))
  const shared = { facts, upkeep }
  return (
    <Page
      title="Upkeep"
      lead="Where sources disagree, what is overdue, and what was approved before."
    >
      {reading.error !== null && (
        <ProblemNotice error={reading.error} onRetry={() => void reading.refetch()} />
      )}
      {reading.isPending && <Skeleton height={240} radius="lg" />}
      {agreement !== undefined && (
        <>
          <ConflictSection
            title="Conflicts"
            lead="Statements that can’t both hold. Drafts that cite one are marked until you decide."
            none="No two verified facts contradict each other."
            conflicts={conflicts.filter(({ decision }) => decision === null)}
            {...shared}
          />
          <OverdueSection agreement={agreement} {...shared} />
          <WorkSection
            title="Said more than once"
            count={duplicates.length}
            lead="Facts that say the same. Merge them, and one is cited for all; or leave them."
            none={duplicates.length === 0 ? 'No two facts say the same.' : undefined}
          >
            {duplicates.map((group) => (
              <DuplicateItem key={group.join()} factIds={group} facts={facts} />
            ))}
          </WorkSection>
          <WorkSection
            title="Superseded"
            count={superseded.length}
            lead="Statements that have given way to later ones. They are not cited."
            none={
              superseded.length === 0 ? 'No statement has given way to a later one.' : undefined
            }
          >
            {superseded.map(({ factId, reason }) => (
              <FactRow key={factId} fact={facts.get(factId)} note={reason} />
            ))}
          </WorkSection>
          <ConflictSection
            title="Decided"
            lead="Conflicts that somebody has decided. They are not asked about again."
            none="Nothing was decided yet."
            conflicts={conflicts.filter(({ decision }) => decision !== null)}
            {...shared}
          />
        </>
      )}
      <LibraryList answers={library.data ?? []} upkeep={upkeep} />
    </Page>
  )
}
