import { Alert } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import type { Citation, Draft } from '../../../domain/draft.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { ArrivalNote } from '../../together/ArrivalNote.tsx'
import { ConflictPanel } from '../../together/ConflictPanel.tsx'
import { Discussion } from '../../together/Discussion.tsx'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import classes from './AnswerDetail.module.css'
import { AnswerHead } from './AnswerHead.tsx'
import { AnswerHistory } from './AnswerHistory.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { DraftCard } from './DraftCard.tsx'
import { EditForm } from './EditForm.tsx'
import { PendingDraft } from './PendingDraft.tsx'
import { ProofPane } from './ProofPane.tsx'
import { RowContext } from './RowContext.tsx'
import type { WrittenParts } from './use-unsaved-edits.ts'

interface AnswerDetailProps
  extends ComponentProps<typeof AnswerHead>,
    Omit<ComponentProps<typeof RowContext>, 'answer'> {
  readonly isBusy: boolean
  /** Somebody else changed it before the last deed arrived. */
  readonly isConflict: boolean
  /** What the person has written and not saved; undefined while nobody edits. */
  readonly written: WrittenParts | undefined
  readonly isEditFresh: boolean
  readonly restoredFrom: number | null
  readonly drafting: Drafting
  readonly onApprove: () => void
  readonly onEdit: () => void
  readonly onWrite: (written: WrittenParts) => void
  readonly onStopEditing: () => void
  /** Goes on with what is written, or with another text, over what somebody else made of the answer. */
  readonly onWriteOver: (text?: string) => void
  readonly onSave: (edit: DraftEdit, thenApprove: boolean) => void
  readonly onReject: () => void
  readonly onReopen: () => void
}

/**
 * One answer with everything that a signature needs: the question in its sheet, the draft, and beside it
 * the proof and what speaks against.
 */
export function AnswerDetail(props: AnswerDetailProps) {
  const { answer, isConflict, written, isBusy } = props
  const { draft } = answer
  const isEditing = written !== undefined
  return (
    <div className={classes.body}>
      <div className={classes.scroll}>
        <div className={classes.left}>
          <article className={classes.work}>
            <AnswerHead
              answer={answer}
              follows={props.follows}
              position={props.position}
              onStep={props.onStep}
            />
            {isEditing && isConflict && (
              <ConflictPanel
                answer={answer}
                mine={written}
                onKeepMine={() => props.onWriteOver()}
                onTakeTheirs={props.onStopEditing}
                onMerge={props.onWriteOver}
              />
            )}
            {!isEditing && isConflict && <Conflict />}
            {!isEditing && !isConflict && <ArrivalNote answer={answer} />}
            <AnswerHistory answer={answer} />
            {draft === null && <PendingDraft drafting={props.drafting} />}
            {draft !== null && isEditing && (
              <EditForm
                answer={answer}
                draft={draft}
                written={written}
                isFresh={props.isEditFresh}
                restoredFrom={props.restoredFrom}
                onWrite={props.onWrite}
                isBusy={isBusy}
                onSave={props.onSave}
                onCancel={props.onStopEditing}
              />
            )}
            {draft !== null && !isEditing && <DraftCard draft={draft} answer={answer} />}
          </article>
          <div className={classes.context}>
            <RowContext answer={answer} answerAt={props.answerAt} onSelect={props.onSelect} />
            <Discussion questionnaireId={answer.questionnaireId} answerId={answer.id} />
          </div>
        </div>
        <aside className={classes.proof} aria-label="Sources">
          {draft !== null && (
            <ProofPane
              citations={isEditing ? quote(draft, written.factIds) : draft.citations}
              considered={draft.considered}
              isBusy={isBusy}
              onCite={(factIds) =>
                isEditing
                  ? props.onWrite({ ...written, factIds })
                  : props.onSave({ factIds }, false)
              }
            />
          )}
        </aside>
      </div>
      {!isEditing && draft !== null && (
        <div className={classes.deeds}>
          <DecisionBar
            answer={answer}
            isBusy={isBusy}
            onApprove={props.onApprove}
            onEdit={props.onEdit}
            onReject={props.onReject}
            onReopen={props.onReopen}
          />
        </div>
      )}
    </div>
  )
}

function Conflict() {
  return (
    <Alert
      role="alert"
      color="yellow"
      mt="md"
      icon={<IconUsers aria-hidden />}
      title="Somebody changed this answer"
      classNames={{ root: classes.conflict, title: classes.conflictTitle }}
    >
      It changed while you looked at it, so nothing was written. This is the newest version; decide
      again.
    </Alert>
  )
}

/** The citations that an edit would have: those of the draft, or of what was considered. */
function quote(draft: Draft, factIds: readonly string[]): readonly Citation[] {
  return factIds.flatMap((factId) => {
    const citation = draft.citations.find((each) => each.factId === factId)
    const fact = draft.considered.find((each) => each.factId === factId)
    return citation ?? (fact ? { factId, section: '', source: fact.source, quote: fact.quote } : [])
  })
}
