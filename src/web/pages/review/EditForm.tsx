import { Button, Chip, Group, Select, Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Decision } from '../../../domain/decision.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { Question } from '../../../domain/questionnaire.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { DECISION_LOOKS } from '../../components/DecisionTag.tsx'
import classes from './EditForm.module.css'
import { changesOf, type WrittenParts } from './use-unsaved-edits.ts'

const DECISIONS = Object.keys(DECISION_LOOKS) as readonly Decision[]

interface EditFormProps {
  readonly question: Question
  readonly draft: Draft
  readonly written: WrittenParts
  /** True where the person has just begun: then the text takes the keys. */
  readonly isFresh: boolean
  readonly isBusy: boolean
  readonly onWrite: (written: WrittenParts) => void
  readonly onSave: (edit: DraftEdit, thenApprove: boolean) => void
  readonly onCancel: () => void
}

/** Decision, list value and text by hand; the list offers the customer's own values only. */
export function EditForm(props: EditFormProps) {
  const { question, draft, written, isFresh, isBusy, onWrite, onSave, onCancel } = props
  const { decision, choice, answer } = written
  const choices = question.allowed ?? Object.keys(question.tickCells ?? {})
  const edit = changesOf(draft, written)
  const isListForgotten = decision !== draft.decision && choice !== null && choice === draft.choice
  const isSaying = decision !== 'unanswered'
  const onKeyDown = (event: KeyboardEvent) => {
    // Words are given up by the button alone: Esc also closes the list, and is soon pressed.
    if (event.key === 'Escape' && Object.keys(edit).length === 0) onCancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isSaying) onSave(edit, true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within
    <div className={classes.form} onKeyDown={onKeyDown}>
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
      <Textarea
        mt="md"
        label="Answer"
        autosize
        minRows={4}
        maxRows={14}
        autoFocus={isFresh}
        value={answer}
        onChange={(event) => onWrite({ ...written, answer: event.currentTarget.value })}
      />
      <div className={classes.deeds}>
        {isListForgotten ? (
          <span className={classes.warning} role="status">
            The list value still says “{choice}”.
          </span>
        ) : (
          <span className={classes.note}>An edited answer needs a signature again.</span>
        )}
        <Button variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => onSave(edit, false)}>
          Save
        </Button>
        <Button disabled={!isSaying} loading={isBusy} onClick={() => onSave(edit, true)}>
          Save and approve
        </Button>
      </div>
    </div>
  )
}
