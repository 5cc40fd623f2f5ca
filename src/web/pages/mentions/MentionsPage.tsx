import { Button, SegmentedControl, Skeleton, Stack } from '@mantine/core'
import { IconAt, IconChecks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mentionsQuery } from '../../api/collaboration-queries.ts'
import { usePerson } from '../../app/person-context.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useReadMentions } from '../../together/use-read-mentions.ts'
import { MentionItem } from './MentionItem.tsx'
import classes from './MentionsPage.module.css'

/** Where others call the person by name, and the way to each answer. */
export function MentionsPage() {
  const { name } = usePerson()
  const [state, setState] = useState<'unread' | 'all'>('unread')
  const { data: mentions, error, refetch } = useQuery(mentionsQuery(name, state))
  const { data: unread = [] } = useQuery(mentionsQuery(name, 'unread'))
  const read = useReadMentions()
  return (
    <Page
      title="Mentions"
      lead={`Where somebody wrote “@${name}” beside an answer. What you open is read.`}
      actions={
        <Button
          variant="default"
          leftSection={<IconChecks size={17} stroke={1.7} aria-hidden />}
          disabled={unread.length === 0}
          loading={read.isPending}
          onClick={() => read.mutate(unread.map(({ comment }) => comment.id))}
        >
          Mark all as read
        </Button>
      }
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label="Show"
          className={classes.switch}
          value={state}
          onChange={(value) => setState(value as 'unread' | 'all')}
          data={[
            { value: 'unread', label: `Unread (${unread.length})` },
            { value: 'all', label: 'All' },
          ]}
        />
        {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {mentions === undefined && error === null && <Skeleton height={92} radius="lg" />}
        {mentions?.length === 0 && (
          <EmptyState
            icon={IconAt}
            title={state === 'unread' ? 'Nothing unread' : 'Nobody has mentioned you yet'}
            hint="In the discussion of an answer, “@” and a name calls a person. It shows here."
          />
        )}
        {mentions !== undefined && mentions.length > 0 && (
          <ul className={classes.list}>
            {mentions.map((mention) => (
              <MentionItem key={mention.comment.id} mention={mention} />
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  )
}
