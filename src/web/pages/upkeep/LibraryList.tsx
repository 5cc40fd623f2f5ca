import type { LibraryAnswer } from '../../../domain/library-answer.ts'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import classes from './UpkeepPage.module.css'
import { UpkeepSection } from './UpkeepSection.tsx'

/** The approved answers that are offered first when the same is asked again. */
export function LibraryList({ answers }: { readonly answers: readonly LibraryAnswer[] }) {
  return (
    <UpkeepSection
      title="Approved answers"
      count={answers.length}
      lead="Offered first when the same is asked again. They go with their approval and their facts."
      none="Answers that somebody approves are kept here."
    >
      {answers.map((entry) => (
        <li key={entry.id} className={classes.item}>
          <p className={classes.meta}>{entry.question.text}</p>
          <p>
            <DecisionTag decision={entry.decision} /> {entry.answer || entry.choice}
          </p>
          <span className={classes.meta}>
            Approved by {entry.approvedBy} on {entry.approvedAt.slice(0, 10)} in {entry.fileName} ·{' '}
            {describeScope(entry)} · kept by {entry.owner} · to be looked at by {entry.reviewBy}
          </span>
        </li>
      ))}
    </UpkeepSection>
  )
}

function describeScope({ scope }: LibraryAnswer): string {
  if (scope.kind === 'general') return 'for everybody'
  return scope.kind === 'customer' ? `for ${scope.name} alone` : `for the product ${scope.name}`
}
