import { Anchor, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'wouter'
import { factsOfSourceQuery, sourceQuery } from '../../api/queries.ts'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { FactPanel } from './FactPanel.tsx'
import { MarkedText } from './MarkedText.tsx'
import classes from './SourcePage.module.css'
import { SourceReach } from './SourceReach.tsx'

/** A source as it reads, with its facts marked in the text and the chosen one explained beside it. */
export function SourcePage({ sourceId }: { readonly sourceId: string }) {
  const source = useQuery(sourceQuery(sourceId))
  const facts = useQuery(factsOfSourceQuery(sourceId))
  const [params, setParams] = useSearchParams()
  const chosenId = params.get('fact')
  const chosen = facts.data?.find((fact) => fact.id === chosenId)
  const problem = source.error ?? facts.error
  if (problem !== null) {
    return (
      <Page title="Source">
        <ProblemNotice error={problem} onRetry={() => void source.refetch()} />
      </Page>
    )
  }
  const choose = (factId: string) => setParams({ fact: factId }, { replace: true })
  return (
    <Page
      title={source.data?.source.name ?? 'Source'}
      lead={
        <>
          <Anchor component={Link} href="/sources" inherit underline="always">
            Sources
          </Anchor>
          {source.data !== undefined &&
            ` › ${source.data.source.title ?? source.data.source.format}. What is marked became a fact; choose one to see how it was read.`}
        </>
      }
      actions={source.data !== undefined && <SourceReach source={source.data.source} />}
    >
      <div className={classes.panes}>
        {source.data === undefined || facts.data === undefined ? (
          <Skeleton height={520} radius="lg" />
        ) : (
          <MarkedText
            text={source.data.visibleText}
            facts={facts.data}
            chosenId={chosenId}
            onChoose={choose}
          />
        )}
        <FactPanel fact={chosen} facts={facts.data ?? []} onChoose={choose} />
      </div>
    </Page>
  )
}
