import { Button, Skeleton } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { overviewQuery, questionnairesQuery } from '../../api/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { Coverage } from './Coverage.tsx'
import { FalseStarts } from './FalseStarts.tsx'
import { OpenChanges } from './OpenChanges.tsx'
import { Overdue } from './Overdue.tsx'
import classes from './OverviewPage.module.css'

/** Where the work lies, in a few pictures; each leads to where it is done. */
export function OverviewPage() {
  const { data, error, refetch } = useQuery(overviewQuery())
  const { data: questionnaires } = useQuery(questionnairesQuery())
  // Shown at once or not at all: a list that grows later would move what stands below it.
  const overview = questionnaires && data
  return (
    <Page title="Overview" lead="Where the work lies. Every line leads to where it is done.">
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {overview === undefined && error === null && (
        <div className={classes.panels} aria-busy="true">
          <Skeleton height={210} radius="lg" />
          <Skeleton height={210} radius="lg" />
          <Skeleton height={520} radius="lg" className={classes.wide} />
        </div>
      )}
      {overview !== undefined && (
        <div className={classes.panels}>
          <Overdue overdue={overview.overdue} questionnaires={questionnaires ?? []} />
          <OpenChanges changes={overview.changes} />
          {overview.coverage.length > 0 ? (
            <>
              <Coverage coverage={overview.coverage} />
              <FalseStarts outcomes={overview.outcomes} falseStarts={overview.falseStarts} />
            </>
          ) : (
            <div className={classes.wide}>
              <EmptyState
                icon={IconChartBar}
                title="Nothing to compare yet"
                hint="Once there are sources and a questionnaire, this page shows what is covered and where it is thin."
              >
                <Button component={Link} href="/sources">
                  Add sources
                </Button>
              </EmptyState>
            </div>
          )}
        </div>
      )}
    </Page>
  )
}
