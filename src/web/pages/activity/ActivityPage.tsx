import { Button, Skeleton } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { AuditEvent } from '../../../domain/audit-event.ts'
import { auditEventsQuery } from '../../api/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './ActivityPage.module.css'
import { describeDetails, EVENT_WORDS } from './event-words.ts'

/** The audit trail: who did what, the newest first. Nothing of it can be changed. */
export function ActivityPage() {
  const trail = useInfiniteQuery(auditEventsQuery())
  const events = trail.data?.pages.flatMap((page) => page.events) ?? []
  return (
    <Page
      title="Activity"
      lead="Who did what, and when. The trail only grows; nobody can change it."
    >
      {trail.error !== null && (
        <ProblemNotice error={trail.error} onRetry={() => void trail.refetch()} />
      )}
      {trail.isPending && <Skeleton height={360} radius="lg" />}
      {trail.isSuccess && events.length === 0 && (
        <EmptyState
          icon={IconHistory}
          title="Nothing has happened yet"
          hint="Imports, drafts, approvals and exports will be listed here."
        />
      )}
      {daysOf(events).map(([day, ofDay]) => (
        <section key={day} className={classes.day} aria-label={day}>
          <h2 className={classes.date}>{day}</h2>
          <ol className={classes.list}>
            {ofDay.map((event) => (
              <EventRow key={event.sequence} event={event} />
            ))}
          </ol>
        </section>
      ))}
      {trail.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={trail.isFetchingNextPage}
          onClick={() => void trail.fetchNextPage()}
        >
          Show earlier
        </Button>
      )}
    </Page>
  )
}

function EventRow({ event }: { readonly event: AuditEvent }) {
  const { icon: EventIcon, does } = EVENT_WORDS[event.action]
  const details = describeDetails(event)
  return (
    <li className={classes.event}>
      <span className={classes.icon} aria-hidden="true">
        <EventIcon size={16} stroke={1.7} />
      </span>
      <span className={classes.words}>
        <b>{event.by}</b> {does}
        {details !== '' && <span className={classes.details}>{details}</span>}
      </span>
      <span className={classes.time}>
        <Timestamp at={event.at} show="time" />
      </span>
    </li>
  )
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' })

function daysOf(events: readonly AuditEvent[]): readonly (readonly [string, AuditEvent[]])[] {
  const days = new Map<string, AuditEvent[]>()
  for (const event of events) {
    const day = DAY.format(new Date(event.at))
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days]
}
