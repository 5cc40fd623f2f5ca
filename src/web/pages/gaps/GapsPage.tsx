import { Button, Skeleton } from '@mantine/core'
import { IconChecks, IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { links } from '../../api/client.ts'
import { gapsQuery } from '../../api/queries.ts'
import { countOf } from '../../components/count-of.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useScrollToHash } from '../../components/use-scroll-to-hash.ts'
import { WorkSection } from '../../components/WorkSection.tsx'
import { GapItem } from './GapItem.tsx'

/** What questionnaires asked and no source answers, by topic; answering one writes a fact. */
export function GapsPage() {
  const gaps = useQuery(gapsQuery())
  const groups = gaps.data ?? []
  useScrollToHash(gaps.data !== undefined)
  return (
    <Page
      title="Gaps"
      lead="What was asked and no source answers, the most asked first. What you write here becomes a fact in your name."
      actions={
        groups.length > 0 && (
          <Button
            component="a"
            href={links.gapReport()}
            download
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.8} />}
          >
            As a workbook
          </Button>
        )
      }
    >
      {gaps.error !== null && (
        <ProblemNotice error={gaps.error} onRetry={() => void gaps.refetch()} />
      )}
      {gaps.isPending && <Skeleton height={240} radius="lg" />}
      {gaps.data !== undefined && groups.length === 0 && (
        <EmptyState
          icon={IconChecks}
          title="No gaps"
          hint="Every question that was drafted has an answer, or none was drafted yet."
        />
      )}
      {groups.map(({ topicId, label, asked, facts, gaps: own }) => (
        <WorkSection
          key={topicId}
          id={topicId ?? 'other'}
          title={label}
          count={`asked ${asked === 1 ? 'once' : `${asked} times`} · ${countOf(facts, 'fact')} on it`}
        >
          {own.map((gap) => (
            <GapItem key={gap.key} gap={gap} />
          ))}
        </WorkSection>
      ))}
    </Page>
  )
}
