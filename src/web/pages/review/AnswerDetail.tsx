import { ActionIcon, Alert, Group, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconUsers } from '@tabler/icons-react'
import type { Answer } from '../../../domain/answer.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { AnswerStateTag } from '../../components/AnswerStateTag.tsx'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import classes from './AnswerDetail.module.css'
import { AnswerHistory } from './AnswerHistory.tsx'
import { CellAddresses } from './CellAddresses.tsx'
import { CitationList } from './CitationList.tsx'
import { ConsideredList } from './ConsideredList.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { DraftCard } from './DraftCard.tsx'
import { EditForm } from './EditForm.tsx'
import { PendingDraft } from './PendingDraft.tsx'
import type { WrittenParts } from './use-unsaved-edits.ts'

interface AnswerDetailProps {
  readonly answer: Answer
  /** The answer that this one waits for; undefined where its question stands by itself. */
  readonly follows: Answer | undefined
  readonly position: { readonly index: number; readonly total: number }
  readonly isBusy: boolean
  /** Somebody else changed it before the last deed arrived. */
  readonly isConflict: boolean
  /** What the person has written and not saved; undefined while nobody edits. */
  readonly written: WrittenParts | undefined
  readonly isEditFresh: boolean
  readonly drafting: Drafting
  readonly onApprove: () => void
  readonly onEdit: () => void
  readonly onWrite: (written: WrittenParts) => void
  readonly onStopEditing: () => void
  readonly onSave: (edit: DraftEdit, thenApprove: boolean) => void
  readonly onReject: () => void
  readonly onReopen: () => void
  readonly onStep: (step: number) => void
}

/** One answer with everything that a signature needs: question, draft, proof, and what speaks against. */
export function AnswerDetail(props: AnswerDetailProps) {
  const { answer, position, isConflict, written } = props
  const { question, draft } = answer
  const isEditing = written !== undefined
  const citedIds = draft?.citations.map((citation) => citation.factId) ?? []
  return (
    <>
      <div className={classes.scroll}>
        <article className={classes.answer}>
          <div className={classes.top}>
            <span className={classes.where}>
              {[question.sheet, question.section].filter(Boolean).join(' › ')}
            </span>
            <Group gap={2} wrap="nowrap">
              <span className={classes.position}>
                {position.index + 1} of {position.total}
              </span>
              <Tooltip label="Previous (k)">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Previous question"
                  disabled={position.index === 0}
                  onClick={() => props.onStep(-1)}
                >
                  <IconChevronUp size={17} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label="Next (j)">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label="Next question"
                  disabled={position.index === position.total - 1}
                  onClick={() => props.onStep(1)}
                >
                  <IconChevronDown size={17} />
                </ActionIcon>
              </Tooltip>
            </Group>
          </div>
          <h2 className={classes.question}>{question.text}</h2>
          {props.follows !== undefined && (
            <p className={classes.where}>
              Follows “{props.follows.question.text}”, {describeRoot(props.follows)}.
            </p>
          )}
          <div className={classes.facts}>
            <AnswerStateTag answer={answer} />
            <CellAddresses question={question} />
          </div>
          {isConflict && (
            <Alert
              role="alert"
              color="yellow"
              mt="md"
              icon={<IconUsers aria-hidden />}
              title="Somebody changed this answer"
              classNames={{ root: classes.conflict, title: classes.conflictTitle }}
            >
              {isEditing
                ? 'It changed while you wrote, so nothing was saved. Your text is still below; cancel to see the newest version.'
                : 'It changed while you looked at it, so nothing was written. This is the newest version; decide again.'}
            </Alert>
          )}
          <AnswerHistory answer={answer} />
          {draft === null && <PendingDraft drafting={props.drafting} />}
          {draft !== null && isEditing && (
            <EditForm
              question={question}
              draft={draft}
              written={written}
              isFresh={props.isEditFresh}
              onWrite={props.onWrite}
              isBusy={props.isBusy}
              onSave={props.onSave}
              onCancel={props.onStopEditing}
            />
          )}
          {draft !== null && !isEditing && <DraftCard draft={draft} question={question} />}
          {draft !== null && <CitationList citations={draft.citations} />}
          {draft !== null && (
            <ConsideredList
              considered={draft.considered}
              citedIds={citedIds}
              isBusy={props.isBusy}
              {...(isEditing
                ? {}
                : { onCite: (factIds: readonly string[]) => props.onSave({ factIds }, false) })}
            />
          )}
        </article>
      </div>
      {!isEditing && draft !== null && (
        <DecisionBar
          answer={answer}
          isBusy={props.isBusy}
          onApprove={props.onApprove}
          onEdit={props.onEdit}
          onReject={props.onReject}
          onReopen={props.onReopen}
        />
      )}
    </>
  )
}

function describeRoot({ draft }: Answer): string {
  if (draft === null) return 'not drafted yet'
  return draft.decision === 'unanswered' ? 'unanswered so far' : `answered “${draft.decision}”`
}
