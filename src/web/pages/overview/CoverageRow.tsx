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
  const parts = [
    { part: 'answered', count: answered },
    { part: 'unanswered', count: unanswered },
    { part: 'undrafted', count: Math.max(0, asked - answered - unanswered) },
  ].filter(({ count }) => count > 0)
  return (
    <tr>
      <td className={classes.left}>
        {topicId !== null && (
          <FactsLink topicId={topicId} facts={facts}>
            <span className={classes.figure} data-none={facts === 0 && asked > 0}>
              {facts}
            </span>
            <span className="cs-visually-hidden">
              {facts === 1 ? 'fact' : 'facts'} about {label}
            </span>
            {facts > 0 && <Bar part="facts" share={facts / most.facts} />}
          </FactsLink>
        )}
      </td>
      <th scope="row" className={classes.middle} title={label}>
        {label}
      </th>
      <td>
        <GapsLink topicId={topicId} unanswered={unanswered}>
          <span className={classes.bars} aria-hidden="true">
            {parts.map(({ part, count }) => (
              <Bar key={part} part={part} share={count / most.asked} />
            ))}
            <span className={classes.figure}>{asked === 0 ? 'not asked' : asked}</span>
          </span>
          <span className="cs-visually-hidden">
            {asked} asked{unanswered > 0 && ', '}
          </span>
          {unanswered > 0 && (
            <>
              <span className={classes.open} data-thin={isThin(topic)}>
                {unanswered} of {answered + unanswered} unanswered
              </span>
              <span className="cs-visually-hidden">about {label}</span>
            </>
          )}
        </GapsLink>
      </td>
    </tr>
  )
}

function Bar({ part, share }: { readonly part: string; readonly share: number }) {
  return (
    <span
      className={classes.bar}
      data-part={part}
      aria-hidden="true"
      style={{ width: `calc(${share} * var(--longest))` }}
    />
  )
}

interface TopicLinkProps {
  readonly children: ReactNode
}

function FactsLink({
  topicId,
  facts,
  children,
}: TopicLinkProps & { topicId: string; facts: number }) {
  if (facts === 0) return <span className={classes.side}>{children}</span>
  return (
    <Link href={`/facts?topic=${topicId}`} className={classes.side}>
      {children}
    </Link>
  )
}

function GapsLink(props: TopicLinkProps & { topicId: string | null; unanswered: number }) {
  const { topicId, unanswered, children } = props
  if (unanswered === 0) return <span className={classes.side}>{children}</span>
  return (
    <Link href={`/gaps#${topicId ?? 'other'}`} className={classes.side}>
      {children}
    </Link>
  )
}
