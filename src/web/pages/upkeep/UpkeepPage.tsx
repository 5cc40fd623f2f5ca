import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import { agreementQuery, libraryQuery } from '../../api/queries.ts'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { ConflictItem } from './ConflictItem.tsx'
import { LibraryList } from './LibraryList.tsx'
import classes from './UpkeepPage.module.css'
import { UpkeepSection } from './UpkeepSection.tsx'
import { useUpkeep } from './use-upkeep.ts'

/** What keeps the library true: conflicts to decide, facts to look at again, and what says the same. */
export function UpkeepPage() {
  const agreement = useQuery(agreementQuery())
  const library = useQuery(libraryQuery())
  const { decide, reopen, review } = useUpkeep()
  const { conflicts = [], overdue = [], duplicates = [], superseded = [] } = agreement.data ?? {}
  const facts = new Map((agreement.data?.facts ?? []).map((fact) => [fact.id, fact]))
  const open = conflicts.filter(({ decision }) => decision === null)
  const decided = conflicts.filter(({ decision }) => decision !== null)
  const isBusy = decide.isPending || reopen.isPending
  return (
    <Page
      title="Upkeep"
      lead="Where sources disagree, what is overdue, and what was approved before."
    >
      {agreement.error !== null && (
        <ProblemNotice error={agreement.error} onRetry={() => void agreement.refetch()} />
      )}
      {agreement.isPending && <Skeleton height={240} radius="lg" />}
      {agreement.data !== undefined && (
        <>
          <UpkeepSection
            title="Conflicts"
            count={open.length}
            lead="Statements that can’t both hold. Drafts that cite one are marked until you decide."
            none="No two verified facts contradict each other."
          >
            {open.map((conflict) => (
              <ConflictItem
                key={conflict.id}
                {...{ conflict, facts, isBusy }}
                onDecide={(keptId) => decide.mutate({ conflictId: conflict.id, keptId })}
                onReopen={() => reopen.mutate(conflict.id)}
              />
            ))}
          </UpkeepSection>
          <UpkeepSection
            title="Overdue"
            count={overdue.length}
            lead="Facts to look at again. Until then, drafts that cite them are marked."
            none="Every fact was looked at within its time."
          >
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
          </UpkeepSection>
          {overdue.length > 1 && (
            <Button
              mt={10}
              size="xs"
              variant="light"
              loading={review.isPending}
              onClick={() => review.mutate(overdue.map(({ factId }) => factId))}
            >
              All {overdue.length} are still so
            </Button>
          )}
          <UpkeepSection
            title="Said more than once"
            count={duplicates.length}
            lead="Facts that say the same. Merge them among the facts, or leave them."
            none="No two facts say the same."
          >
            {duplicates.map((group) => (
              <li key={group.join()} className={classes.item}>
                <div className={classes.sides}>
                  {group.map((id) => (
                    <FactWords key={id} fact={facts.get(id)} />
                  ))}
                </div>
              </li>
            ))}
          </UpkeepSection>
          <UpkeepSection
            title="Superseded"
            count={superseded.length}
            lead="Statements that have given way to later ones. They are not cited."
            none="No statement has given way to a later one."
          >
            {superseded.map(({ factId, reason }) => (
              <FactRow key={factId} fact={facts.get(factId)} note={reason} />
            ))}
          </UpkeepSection>
          <UpkeepSection
            title="Decided"
            count={decided.length}
            lead="Conflicts that somebody has decided. They are not asked about again."
            none="Nothing was decided yet."
          >
            {decided.map((conflict) => (
              <ConflictItem
                key={conflict.id}
                {...{ conflict, facts, isBusy }}
                onDecide={(keptId) => decide.mutate({ conflictId: conflict.id, keptId })}
                onReopen={() => reopen.mutate(conflict.id)}
              />
            ))}
          </UpkeepSection>
        </>
      )}
      <LibraryList answers={library.data ?? []} />
    </Page>
  )
}

/** More are listed once these are worked through. */
const SHOWN = 100

interface FactRowProps {
  readonly fact: Fact | undefined
  readonly note: string
  readonly children?: ReactNode
}

function FactRow({ fact, note, children }: FactRowProps) {
  if (!fact) return null
  return (
    <li className={`${classes.item} ${classes.row}`}>
      <div className={classes.words}>
        <FactWords fact={fact} />
        <span className={classes.meta}>{note}</span>
      </div>
      {children}
    </li>
  )
}

function FactWords({ fact }: { readonly fact: Fact | undefined }) {
  if (!fact) return null
  return (
    <div>
      <Quote>{fact.text}</Quote>
      <SourceLink
        sourceName={fact.sourceName}
        factId={fact.id}
        section={fact.headingPath.at(-1) ?? ''}
      />
    </div>
  )
}
