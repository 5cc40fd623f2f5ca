import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../api/queries.ts'
import { IndexingNotice } from '../../components/IndexingNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ImportSources } from './ImportSources.tsx'
import { NoSources } from './NoSources.tsx'
import { SourceTable } from './SourceTable.tsx'

/** The documents that answers are drawn from. */
export function SourcesPage() {
  const { data: sources, error, refetch } = useQuery(sourcesQuery())
  return (
    <Page
      title="Sources"
      lead="What your company has stated. Each statement becomes a fact with its place in the document; answers quote nothing else."
    >
      <Stack gap="lg">
        <ImportSources />
        <IndexingNotice />
        {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {sources === undefined && error === null && <Skeleton height={220} radius="lg" />}
        {sources !== undefined && sources.length === 0 && <NoSources />}
        {sources !== undefined && sources.length > 0 && <SourceTable sources={sources} />}
      </Stack>
    </Page>
  )
}
