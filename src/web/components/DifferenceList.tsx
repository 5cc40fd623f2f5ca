import { IconArrowsExchange, IconMinus, IconPlus } from '@tabler/icons-react'
import type { FactDifference, FactGlance } from '../../domain/fact-difference.ts'
import classes from './DifferenceList.module.css'
import { nameOfSubject, STATUS_LOOKS } from './FactTags.tsx'
import { Tag } from './Tag.tsx'

const LOOKS = {
  added: { label: 'Added', tone: 'good', icon: IconPlus },
  changed: { label: 'Changed', tone: 'warn', icon: IconArrowsExchange },
  removed: { label: 'Removed', tone: 'bad', icon: IconMinus },
} as const

/** What differs between two versions of a source, statement by statement. */
export function DifferenceList({
  differences,
}: {
  readonly differences: readonly FactDifference[]
}) {
  if (differences.length === 0) return null
  return (
    <ul className={classes.list}>
      {differences.map((difference) => {
        const { kind, before, after } = difference
        const { label, tone, icon } = LOOKS[kind]
        return (
          <li key={`${before?.id}/${after?.id}`} className={classes.difference}>
            <Tag tone={tone} icon={icon} look="plain">
              {label}
            </Tag>
            <div className={classes.words}>
              <span className={classes.section}>
                {(after ?? before)?.headingPath.join(' › ') || 'Top of the document'}
              </span>
              {isReread(difference) ? (
                <span>{after?.text}</span>
              ) : (
                <>
                  {before !== null && <del className={classes.before}>{before.text}</del>}
                  {after !== null && <ins className={classes.after}>{after.text}</ins>}
                </>
              )}
              {before !== null && after !== null && (
                <span className={classes.section}>
                  {describeReading(difference, before, after)}
                </span>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Whether the words stayed and only their reading, or their place, is another. */
function isReread({ kind, aspects }: FactDifference): boolean {
  return kind === 'changed' && !aspects.includes('text')
}

function describeReading(
  { aspects }: FactDifference,
  before: FactGlance,
  after: FactGlance,
): string {
  const limitsOf = ({ qualifiers }: FactGlance) => qualifiers.join(', ') || 'none'
  return aspects
    .flatMap((aspect) => {
      if (aspect === 'status') {
        return `Status: ${STATUS_LOOKS[before.status].label} → ${STATUS_LOOKS[after.status].label}`
      }
      if (aspect === 'subject') {
        return `About: ${nameOfSubject(before.subject)} → ${nameOfSubject(after.subject)}`
      }
      if (aspect === 'limits') return `Limits: ${limitsOf(before)} → ${limitsOf(after)}`
      if (aspect === 'section') return `Was in: ${before.headingPath.join(' › ')}`
      return []
    })
    .join(' · ')
}
