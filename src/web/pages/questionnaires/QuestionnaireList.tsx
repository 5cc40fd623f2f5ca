import { IconChevronRight, IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { AnswerMeter } from '../../components/AnswerMeter.tsx'
import { countOf } from '../../components/count-of.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './QuestionnaireList.module.css'

interface QuestionnaireListProps {
  readonly questionnaires: readonly Questionnaire[]
}

/** The questionnaires in work, the newest first, each with how far it is. */
export function QuestionnaireList({ questionnaires }: QuestionnaireListProps) {
  const newestFirst = questionnaires.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt))
  return (
    <ul className={classes.list}>
      {newestFirst.map((questionnaire) => (
        <li key={questionnaire.id}>
          <QuestionnaireRow questionnaire={questionnaire} />
        </li>
      ))}
    </ul>
  )
}

function QuestionnaireRow({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { id, fileName, counts, uploadedAt, uploadedBy } = questionnaire
  const view = counts.drafted + counts.approved + counts.rejected > 0 ? '/review' : ''
  return (
    <Link href={`/questionnaires/${id}${view}`} className={classes.row}>
      <span className={classes.icon} aria-hidden="true">
        <IconFileSpreadsheet size={20} stroke={1.5} />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{fileName}</span>
        <span className={classes.note}>
          {countOf(counts.questions, 'question')} · uploaded by {uploadedBy},{' '}
          <Timestamp at={uploadedAt} />
        </span>
      </span>
      <span className={classes.progress}>
        <span className={classes.state}>{describe(counts)}</span>
        <AnswerMeter counts={counts} />
      </span>
      <IconChevronRight size={18} stroke={1.7} className={classes.arrow} aria-hidden />
    </Link>
  )
}

/** What the list says of a questionnaire: the work that is left, before the work that is done. */
function describe(counts: Questionnaire['counts']): string {
  const drafted = counts.toReview + counts.unanswered + counts.approved + counts.rejected
  if (drafted === 0) return 'Not drafted yet'
  return [
    { count: counts.toReview, label: 'to review' },
    { count: counts.unanswered, label: 'unanswered' },
    { count: counts.approved, label: 'approved' },
    { count: counts.rejected, label: 'rejected' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, label }) => `${count} ${label}`)
    .join(', ')
}
