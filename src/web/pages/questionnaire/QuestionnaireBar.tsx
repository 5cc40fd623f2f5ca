import { IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { PlanButton } from '../../components/PlanButton.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import { AddresseeButton } from './AddresseeButton.tsx'
import { DraftingProgress } from './DraftingProgress.tsx'
import classes from './QuestionnaireBar.module.css'
import { QuestionnaireMenu } from './QuestionnaireMenu.tsx'
import type { Drafting } from './use-drafting.ts'

interface QuestionnaireBarProps {
  readonly questionnaire: Questionnaire
  readonly view: string
  readonly drafting: Drafting
}

/** The questionnaire's name and its three views; shows a drafting run wherever one is. */
export function QuestionnaireBar({ questionnaire, view, drafting }: QuestionnaireBarProps) {
  useDocumentTitle(questionnaire.fileName)
  const { id, counts, fileName } = questionnaire
  const views = [
    { name: 'layout', href: `/questionnaires/${id}`, label: 'Layout' },
    {
      name: 'review',
      href: `/questionnaires/${id}/review`,
      label: 'Review',
      count: counts.toReview,
    },
    {
      name: 'export',
      href: `/questionnaires/${id}/export`,
      label: 'Export',
      count: counts.approved,
    },
  ]
  return (
    <div className={classes.bar}>
      <h1 className={classes.name} title={fileName}>
        <IconFileSpreadsheet size={18} stroke={1.6} aria-hidden />
        <span>{fileName}</span>
      </h1>
      <nav aria-label="Questionnaire" className={classes.views}>
        {views.map(({ name, href, label, count }) => (
          <Link
            key={name}
            href={href}
            className={classes.view}
            aria-current={name === view ? 'page' : undefined}
          >
            {label}
            {count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
          </Link>
        ))}
      </nav>
      <div className={classes.end}>
        {view !== 'layout' && drafting.job?.state === 'running' && (
          <DraftingProgress job={drafting.job} pace={drafting.pace} isCompact />
        )}
        <PlanButton questionnaire={questionnaire} isCompact />
        <AddresseeButton questionnaire={questionnaire} />
        <QuestionnaireMenu questionnaire={questionnaire} />
      </div>
    </div>
  )
}
