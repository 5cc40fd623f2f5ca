import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { TopicCoverage } from '../../../domain/overview.ts'
import classes from './Coverage.module.css'
import { isThin } from './is-thin.ts'

interface CoverageRowProps {
  readonly topic: TopicCoverage
  /** The longest bar of each side. */
  readonly most: { readonly facts: number; readonly asked: number }
}

/** One topic: its facts lead to the facts, its unanswered questions to the gaps. */
export function CoverageRow({ topic, most }: CoverageRowProps) {
  const { topicId, label, facts, asked, answered, unanswered } = topic
  const undrafted = Math.max(0, asked - answered - unanswered)
  const percent = (count: number, of: number) => `${(count / of) * 100}%`
  return (
    <tr>
      <td className={classes.left}>
        {topicId !== null && (
          <FactsLink topicId={topicId} facts={facts} label={label}>
            <span className={classes.figure} data-none={facts === 0 && asked > 0}>
              {facts}
            </span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.bar}
                data-part="facts"
                style={{ width: percent(facts, most.facts) }}
              />
            </span>
          </FactsLink>
        )}
      </td>
      <th scope="row" className={classes.middle}>
        {label}
      </th>
      <td>
        <GapsLink topicId={topicId} unanswered={unanswered} label={label}>
          <span className={classes.track} aria-hidden="true">
            {(
              [
                ['answered', answered],
                ['unanswered', unanswered],
                ['undrafted', undrafted],
              ] as const
            ).map(
              ([part, count]) =>
                count > 0 && (
                  <span
                    key={part}
                    className={classes.bar}
                    data-part={part}
                    style={{ width: percent(count, most.asked) }}
                  />
                ),
            )}
          </span>
          <span className={classes.figure}>{asked === 0 ? 'not asked' : `${asked}`}</span>
          <span className={classes.thin}>
            {unanswered > 0 && (
              <span data-thin={isThin(topic)}>
                {unanswered} unanswered{isThin(topic) && ', thin'}
              </span>
            )}
          </span>
        </GapsLink>
      </td>
    </tr>
  )
}

interface TopicLinkProps {
  readonly label: string
  readonly children: ReactNode
}

function FactsLink(props: TopicLinkProps & { topicId: string; facts: number }) {
  const { topicId, facts, label, children } = props
  if (facts === 0) return <span className={classes.side}>{children}</span>
  return (
    <Link
      href={`/facts?topic=${topicId}`}
      className={classes.side}
      aria-label={`${facts} facts about ${label}`}
    >
      {children}
    </Link>
  )
}

function GapsLink(props: TopicLinkProps & { topicId: string | null; unanswered: number }) {
  const { topicId, unanswered, label, children } = props
  if (unanswered === 0) return <span className={classes.side}>{children}</span>
  return (
    <Link
      href={`/gaps#${topicId ?? 'other'}`}
      className={classes.side}
      aria-label={`${unanswered} unanswered about ${label}, to the gaps`}
    >
      {children}
    </Link>
  )
}
