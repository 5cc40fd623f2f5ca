import { Button, Skeleton } from '@mantine/core'
import { IconPencilBolt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { workspaceQuery } from '../../api/queries.ts'
import { countOf } from '../../components/count-of.ts'
import { describeModelUsage } from '../../components/describe-model-usage.ts'
import classes from './DraftingPanel.module.css'
import { DraftingProgress } from './DraftingProgress.tsx'
import { LanguageModelSwitch } from './LanguageModelSwitch.tsx'
import type { Drafting } from './use-drafting.ts'

interface DraftingPanelProps {
  readonly questionnaire: Questionnaire
  readonly drafting: Drafting
  /** Set while the mapping is being changed: drafting would go by the old one. */
  readonly isHeld?: boolean
}

/** Starts drafting, follows it, and leads on to the review. */
export function DraftingPanel({ questionnaire, drafting, isHeld = false }: DraftingPanelProps) {
  const { data: workspace } = useQuery(workspaceQuery())
  const [asksModel, setAsksModel] = useState(false)
  const { job } = drafting
  if (job === undefined || workspace === undefined) return <Skeleton height={70} radius="lg" />
  const { counts, id } = questionnaire
  const reviewButton = (
    <Button component={Link} href={`/questionnaires/${id}/review`}>
      Review the drafts
    </Button>
  )
  if (job?.state === 'running') {
    return (
      <Panel title="Drafting">
        <DraftingProgress job={job} pace={drafting.pace} isCutOff={drafting.isCutOff} />
        <Button variant="default" disabled={drafting.isCutOff} onClick={drafting.cancel}>
          Stop
        </Button>
        {job.done > 0 && reviewButton}
      </Panel>
    )
  }
  const drafted = counts.toReview + counts.unanswered + counts.approved + counts.rejected
  const left = counts.questions - drafted
  const modelSwitch = workspace.languageModel !== null && (
    <LanguageModelSwitch
      questionnaireId={id}
      model={workspace.languageModel}
      isOn={asksModel}
      onChange={setAsksModel}
    />
  )
  const used = job?.languageModel ? describeModelUsage(job.languageModel) : undefined
  const startButton = (label: string, variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      loading={drafting.isStarting}
      disabled={isHeld}
      onClick={() => drafting.start(asksModel)}
    >
      {label}
    </Button>
  )
  if (job?.state === 'failed') {
    return (
      <>
        <Panel title="Drafting stopped" note={job.error ?? 'Try again.'} isBad>
          {startButton('Draft the rest', 'filled')}
        </Panel>
        {modelSwitch}
      </>
    )
  }
  if (job !== null && left <= 0) {
    const note = [
      ...(counts.approved > 0 ? [`${counts.approved} approved`] : []),
      `${counts.toReview} to review`,
      ...(counts.unanswered > 0 ? [`${counts.unanswered} that your sources don’t answer`] : []),
    ].join(', ')
    return (
      <Panel
        title={`All ${counts.questions} questions are drafted`}
        note={[`${note}.`, used].join(' ')}
      >
        {reviewButton}
      </Panel>
    )
  }
  if (counts.questions === 0) {
    return (
      <Panel
        title="No questions were found in this file"
        note="Say below which sheet and which column hold them; then they can be drafted."
      >
        {null}
      </Panel>
    )
  }
  if (workspace.verifiedFacts === 0) {
    return (
      <Panel
        title="There are no verified facts to answer from"
        note="Add a source that you trust, or verify the facts of one that waits for review."
      >
        <Button component={Link} href="/sources">
          Add sources
        </Button>
      </Panel>
    )
  }
  const isStopped = job?.state === 'cancelled' && job.done < job.total
  const isBegun = drafted > 0 || isStopped
  const title = isBegun
    ? `${isStopped ? 'Stopped: ' : ''}${countOf(left, 'question')} left to draft`
    : `Ready to draft ${countOf(left, 'question')}`
  const waits = 'Save or discard the changed mapping first; then it can be drafted.'
  const note = isHeld
    ? waits
    : `${isBegun ? 'From' : 'Check below how the file is read; then draft it from'} ${countOf(workspace.verifiedFacts, 'verified fact')} of ${countOf(workspace.sources, 'source')}. Every draft quotes them, and waits for your signature.`
  return (
    <>
      <Panel title={title} note={note}>
        {drafted > 0 && reviewButton}
        {startButton(
          isBegun ? 'Draft the rest' : 'Start drafting',
          drafted > 0 && !isStopped ? 'default' : 'filled',
        )}
      </Panel>
      {modelSwitch}
    </>
  )
}

interface PanelProps {
  readonly title: string
  readonly note?: string
  readonly isBad?: boolean
  readonly children: ReactNode
}

function Panel({ title, note, isBad = false, children }: PanelProps) {
  return (
    <section className={classes.panel} aria-label="Drafting">
      <span className={classes.icon} data-bad={isBad} aria-hidden="true">
        <IconPencilBolt size={20} stroke={1.6} />
      </span>
      <div className={classes.words}>
        <h2 className={classes.title}>{title}</h2>
        {note !== undefined && <p className={classes.note}>{note}</p>}
      </div>
      {children}
    </section>
  )
}
