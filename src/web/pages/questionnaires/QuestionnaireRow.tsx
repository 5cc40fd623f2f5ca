import { IconCircleCheck, IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from 'wouter'
import { countUndrafted } from '../../../domain/count-left.ts'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { Ago } from '../../components/Ago.tsx'
import { AnswerMeter } from '../../components/AnswerMeter.tsx'
import { countOf } from '../../components/count-of.ts'
import { PlanButton } from '../../components/PlanButton.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './QuestionnaireRow.module.css'
import { ResumeDrafting } from './ResumeDrafting.tsx'
import { RunProgress } from './RunProgress.tsx'

/** One questionnaire: whose it is, when it is due, how far it is, and the way into it. */
export function QuestionnaireRow({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { fileName, customer, counts, drafting, finished, lastActivity } = questionnaire
  const isCutShort = drafting?.state === 'cancelled' || drafting?.state === 'failed'
  const left = countUndrafted(questionnaire)
  const RowIcon = finished === null ? IconFileSpreadsheet : IconCircleCheck
  return (
    <li className={classes.row} data-finished={finished !== null}>
      <span className={classes.icon} aria-hidden="true">
        <RowIcon size={20} stroke={1.5} />
      </span>
      <span className={classes.words}>
        <Link href={wayInto(questionnaire)} className={classes.name} title={fileName}>
          {fileName}
        </Link>
        <span className={classes.note}>
          {customer !== null && <b className={classes.customer}>{customer}</b>}
          {countOf(counts.questions, 'question')} ·{' '}
          {finished === null ? (
            <span title={`${lastActivity.by} was the last to do something`}>
              active <Ago at={lastActivity.at} />
            </span>
          ) : (
            <>
              finished by {finished.by}, <Timestamp at={finished.at} show="day" />
            </>
          )}
        </span>
      </span>
      <span className={classes.plan}>
        <PlanButton questionnaire={questionnaire} />
      </span>
      <span className={classes.progress}>
        {drafting?.state === 'running' ? (
          <RunProgress run={drafting} />
        ) : (
          <span className={classes.far}>
            <Bands counts={counts} left={left} />
            <AnswerMeter counts={counts} />
          </span>
        )}
        {isCutShort && left > 0 && finished === null && (
          <span className={classes.deed}>
            <ResumeDrafting questionnaireId={questionnaire.id} fileName={fileName} />
          </span>
        )}
      </span>
    </li>
  )
}

/** Where work goes on: the review once there is something to review, the export where nothing is left. */
function wayInto({ id, counts, finished }: Questionnaire): string {
  if (finished !== null) return `/questionnaires/${id}/export`
  const isDrafted = counts.drafted + counts.approved + counts.rejected > 0
  return isDrafted ? `/questionnaires/${id}/review` : `/questionnaires/${id}`
}

interface BandsProps {
  readonly counts: Questionnaire['counts']
  readonly left: number
}

/** The parts of the bar in words, each with its colour: what is done before what is left. */
function Bands({ counts, left }: BandsProps) {
  if (left === counts.questions) return <span className={classes.bands}>Not drafted yet</span>
  const bands = [
    { part: 'approved', count: counts.approved, label: 'approved' },
    { part: 'review', count: counts.toReview, label: 'to review' },
    { part: 'unanswered', count: counts.unanswered, label: 'unanswered' },
    { part: 'rejected', count: counts.rejected, label: 'rejected' },
    { part: 'left', count: left, label: 'to draft' },
  ]
  return (
    <span className={classes.bands}>
      {bands
        .filter(({ count }) => count > 0)
        .map(({ part, count, label }) => (
          <span key={part} className={classes.band} data-part={part}>
            {count} {label}
          </span>
        ))}
    </span>
  )
}
