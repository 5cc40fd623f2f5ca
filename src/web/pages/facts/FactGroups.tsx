import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sourcesQuery, topicsQuery } from '../../api/queries.ts'
import type { FactFilter } from '../../api/replies.ts'
import { countOf } from '../../components/count-of.ts'
import classes from './FactGroups.module.css'
import { groupTopics } from './group-topics.ts'

interface FactGroupsProps {
  /** Shows the facts of one group. */
  readonly onChoose: (filter: FactFilter) => void
}

/** Which topics the facts cover, and which none is about; each leads to its facts. */
export function FactsByTopic({ onChoose }: FactGroupsProps) {
  const { data: topics } = useQuery(topicsQuery())
  if (topics === undefined) return <Skeleton height={480} radius="lg" />
  const covered = topics.filter(({ verified }) => verified > 0).length
  const most = Math.max(1, ...topics.map(({ facts }) => facts))
  return (
    <>
      <p className={classes.lead}>
        {covered} of {topics.length} topics have verified facts. Questions on the others stay
        unanswered.
      </p>
      <div className={classes.columns}>
        {groupTopics(topics).map(({ area, topics: own }) => (
          <Group key={area} title={area}>
            {own.map(({ id, label, description, facts, verified, planned }) => (
              <GroupRow
                key={id}
                label={label}
                title={description}
                count={facts}
                share={facts / most}
                note={[
                  facts > verified && `${facts - verified} not verified`,
                  planned > 0 && `${planned} planned`,
                ]}
                onChoose={() => onChoose({ topic: id })}
              />
            ))}
          </Group>
        ))}
      </div>
    </>
  )
}

/** How many facts each source gave; each leads to its facts. */
export function FactsBySource({ onChoose }: FactGroupsProps) {
  const { data: sources } = useQuery(sourcesQuery())
  if (sources === undefined) return <Skeleton height={480} radius="lg" />
  const most = Math.max(1, ...sources.map(({ factCount }) => factCount))
  return (
    <Group title={countOf(sources.length, 'source')}>
      {[...sources]
        .sort((a, b) => b.factCount - a.factCount)
        .map(({ id, name, title, factCount, trust, statedDate }) => (
          <GroupRow
            key={id}
            label={name}
            title={title ?? name}
            count={factCount}
            share={factCount / most}
            note={[trust === 'review' && 'for review', statedDate]}
            onChoose={() => onChoose({ sourceId: id })}
          />
        ))}
    </Group>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.list}>{children}</ul>
    </section>
  )
}

interface GroupRowProps {
  readonly label: string
  readonly title: string
  readonly count: number
  /** Of the largest group, from 0 to 1. */
  readonly share: number
  readonly note: readonly (string | false | null)[]
  readonly onChoose: () => void
}

function GroupRow({ label, title, count, share, note, onChoose }: GroupRowProps) {
  const notes = note.filter(Boolean).join(' · ')
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        title={title}
        disabled={count === 0}
        onClick={onChoose}
      >
        <span className={classes.label}>{label}</span>
        {notes !== '' && <span className={classes.note}>{notes}</span>}
        <span className={classes.count}>{count === 0 ? 'none' : count}</span>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </button>
    </li>
  )
}
