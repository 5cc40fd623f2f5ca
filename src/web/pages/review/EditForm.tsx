import { Button, Chip, Group, Select } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { Decision } from '../../../domain/decision.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { TextPlace } from '../../../domain/objection.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { DECISION_LOOKS } from '../../components/DecisionTag.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import { CheckNotes } from './CheckNotes.tsx'
import classes from './EditForm.module.css'
import { MarkedTextarea } from './MarkedTextarea.tsx'
import { useCheck } from './use-check.ts'
import { changesOf, type WrittenParts } from './use-unsaved-edits.ts'

const DECISIONS = Object.keys(DECISION_LOOKS) as readonly Decision[]

interface EditFormProps {
  readonly answer: Answer
  readonly draft: Draft
  readonly written: WrittenParts
  /** True where the person has just begun: then the text takes the keys. */
  readonly isFresh: boolean
  /** When words were written that an earlier visit has left; null where this one has. */
  readonly restoredFrom: number | null
  readonly isBusy: boolean
  readonly onWrite: (written: WrittenParts) => void
  readonly onSave: (edit: DraftEdit, thenApprove: boolean) => void
  readonly onCancel: () => void
}

/**
 * Decision, list value and text by hand, held to what is cited while one writes; the list offers the
 * customer's own values only.
 */
export function EditForm(props: EditFormProps) {
  const { answer, draft, written, isBusy, onWrite, onSave, onCancel } = props
  const { question } = answer
  const { decision, choice } = written
  const choices = question.allowed ?? Object.keys(question.tickCells ?? {})
  const edit = changesOf(draft, written)
  const isSaying = decision !== 'unanswered'
  const check = useCheck(answer, written)
  const checkId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Where one goes on writing.
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    // Words are given up by the button alone: Esc also closes the list, and is soon pressed.
    if (event.key === 'Escape' && Object.keys(edit).length === 0) onCancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isSaying) onSave(edit, true)
  }
  const show = ({ start, length }: TextPlace) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, start + length)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within
    <div className={classes.form} onKeyDown={onKeyDown}>
      {props.restoredFrom !== null && <Restored at={props.restoredFrom} />}
      <fieldset className={classes.decisions}>
        <legend>Decision</legend>
        <Chip.Group
          value={decision}
          onChange={(value) => onWrite({ ...written, decision: value as Decision })}
        >
          <Group gap={6}>
            {DECISIONS.map((value) => (
              <Chip key={value} value={value} size="xs" radius="sm">
                {DECISION_LOOKS[value].label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </fieldset>
      {choices.length > 0 && (
        <Select
          mt="md"
          label="List value"
          description={`The values that cell ${question.choiceCell ?? 'the tick columns'} takes`}
          placeholder="Leave blank"
          data={[...choices]}
          value={choice}
          onChange={(value) => onWrite({ ...written, choice: value })}
          clearable
          clearButtonProps={{ 'aria-label': 'Leave the list value blank' }}
        />
      )}
      <MarkedTextarea
        label="Answer"
        value={written.answer}
        objections={check.objections}
        describedBy={checkId}
        inputRef={field}
        autoFocus={props.isFresh}
        onChange={(text) => onWrite({ ...written, answer: text })}
      />
      <CheckNotes id={checkId} check={check} text={written.answer} onShow={show} />
      <EditDeeds
        warning={warnOf(draft, written)}
        isSaying={isSaying}
        isBusy={isBusy}
        onCancel={onCancel}
        onSave={(thenApprove) => onSave(edit, thenApprove)}
      />
    </div>
  )
}

function Restored({ at }: { readonly at: number }) {
  return (
    <p className={classes.restored} role="status">
      <IconHistory size={15} stroke={1.8} aria-hidden />
      <span>
        Written on <Timestamp at={new Date(at).toISOString()} /> and not saved: here it is again.
      </span>
    </p>
  )
}

interface EditDeedsProps {
  readonly warning: string | undefined
  readonly isSaying: boolean
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onSave: (thenApprove: boolean) => void
}

function EditDeeds({ warning, isSaying, isBusy, onCancel, onSave }: EditDeedsProps) {
  return (
    <div className={classes.deeds}>
      <span className={classes.warning} role="status">
        {warning}
      </span>
      <Button variant="subtle" color="gray" onClick={onCancel}>
        Cancel
      </Button>
      <Button variant="default" disabled={isBusy} onClick={() => onSave(false)}>
        Save
      </Button>
      <Button disabled={!isSaying} loading={isBusy} onClick={() => onSave(true)}>
        Save and approve
      </Button>
    </div>
  )
}

/** A decision that was changed and a list value that wasn't seldom go together. */
function warnOf(draft: Draft, { decision, choice }: WrittenParts): string | undefined {
  const isForgotten = decision !== draft.decision && choice !== null && choice === draft.choice
  return isForgotten ? `The list value still says “${choice}”.` : undefined
}
