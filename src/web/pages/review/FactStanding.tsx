import { useQuery } from '@tanstack/react-query'
import type { Fact } from '../../../domain/fact.ts'
import { sourcesQuery } from '../../api/queries.ts'
import { FactStatusTag, VerificationTag } from '../../components/FactTags.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './FactStanding.module.css'

interface FactStandingProps {
  /** Null where the sources no longer hold it, undefined while it loads. */
  readonly fact: Fact | null | undefined
  readonly sourceName: string
}

/** How far a statement can be trusted: its status, its dates, who vouched for it and when. */
export function FactStanding({ fact, sourceName }: FactStandingProps) {
  const { data: sources } = useQuery(sourcesQuery())
  const statedDate = sources?.find(({ name }) => name === sourceName)?.statedDate
  return (
    <div className={classes.standing}>
      {fact === null && (
        <span className={classes.gone}>The sources no longer hold this statement.</span>
      )}
      {fact != null && (
        <>
          <FactStatusTag status={fact.status} />
          {fact.dates.map(({ text }) => (
            <span key={text} className={classes.date}>
              {text}
            </span>
          ))}
          <span className={classes.verified}>
            <VerificationTag
              verification={fact.verification}
              retirement={fact.retirement}
              mergedInto={fact.mergedInto}
              isSpelledOut
            />
            {fact.verification !== null && fact.retirement === null && (
              <span className={classes.date}>
                <Timestamp at={fact.verification.at} show="day" />
              </span>
            )}
          </span>
          {statedDate && <span className={classes.date}>Source of {statedDate}</span>}
        </>
      )}
    </div>
  )
}
