import { SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AffectedAnswer } from '../../../domain/affected-answer.ts'
import { affectedAnswersQuery } from '../../api/queries.ts'
import { countOf } from '../../components/count-of.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ChangeCard } from './ChangeCard.tsx'

/** The answers that rest on what changed, change by change, to be worked through. */
export function ChangesPage() {
  const [state, setState] = useState<'open' | 'settled'>('open')
  const { data, error, refetch } = useQuery(affectedAnswersQuery(state))
  return (
    <Page
      title="Changes"
      lead={data && state === 'open' ? summarise(data) : 'Answers that rest on what changed.'}
      actions={
        <SegmentedControl
          aria-label="Which answers to show"
          value={state}
          onChange={(value) => setState(value as 'open' | 'settled')}
          data={[
            { value: 'open', label: 'To do' },
            { value: 'settled', label: 'Settled' },
          ]}
        />
      }
    >
      <Stack gap="lg">
        {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton height={260} radius="lg" />}
        {data?.length === 0 && (
          <EmptyState
            icon={IconCircleCheck}
            title={state === 'open' ? 'Nothing to do' : 'Nothing settled yet'}
            hint={
              state === 'open'
                ? 'When a source or a fact changes, the answers that rest on it are listed here, those of files that were sent too.'
                : 'Sent answers that somebody has dealt with are kept here.'
            }
          />
        )}
        {groupByChange(data ?? []).map((affected) => (
          <ChangeCard key={affected[0]?.id} affected={affected} />
        ))}
      </Stack>
    </Page>
  )
}

/** One group for each deed that changed facts. */
function groupByChange(
  affected: readonly AffectedAnswer[],
): readonly (readonly AffectedAnswer[])[] {
  const groups = new Map<string, AffectedAnswer[]>()
  for (const each of affected) {
    const key = JSON.stringify([each.at, each.cause])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

function summarise(affected: readonly AffectedAnswer[]): string {
  if (affected.length === 0) return 'Answers that rest on what changed.'
  const sent = affected.flatMap((each) => each.sent ?? [])
  const files = new Set(sent.map(({ exportId }) => exportId)).size
  const open = affected.length - sent.length
  return [
    sent.length > 0 &&
      `${countOf(sent.length, 'answer')} in ${countOf(files, 'sent file')} rest on what changed.`,
    open > 0 && `${countOf(open, 'approval')} in open questionnaires no longer stand.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
