import { Button, Chip, Group, Select, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { Decision } from '../../../domain/decision.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { Question } from '../../../domain/questionnaire.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { DECISION_LOOKS } from '../../components/DecisionTag.tsx'
import classes from './EditForm.module.css'

const DECISIONS = Object.keys(DECISION_LOOKS) as readonly Decision[]

interface EditFormProps {
  readonly question: Question
  readonly draft: Draft
  readonly isBusy: boolean
  readonly onSave: (edit: DraftEdit, thenApprove: boolean) => void
  readonly onCancel: () => void
}

/** Decision, list value and text by hand; the list offers the customer's own values only. */
export function EditForm({ question, draft, isBusy, onSave, onCancel }: EditFormProps) {
  const [decision, setDecision] = useState(draft.decision)
  const [choice, setChoice] = useState(draft.choice)
  const [answer, setAnswer] = useState(draft.answer)
  const choices = question.allowed ?? Object.keys(question.tickCells ?? {})
  const edit = changesOf(draft, { decision, choice, answer })
  const isListForgotten = decision !== draft.decision && choice !== null && choice === draft.choice
  const isSaying = decision !== 'unanswered'
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isSaying) onSave(edit, true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within
    <div className={classes.form} onKeyDown={onKeyDown}>
      <fieldset className={classes.decisions}>
        <legend>Decision</legend>
        <Chip.Group value={decision} onChange={(value) => setDecision(value as Decision)}>
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
          onChange={setChoice}
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
        autoFocus
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
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

/** Only what the person changed is sent, so that nothing else is taken for an edit. */
function changesOf(draft: Draft, edited: Pick<Draft, 'decision' | 'choice' | 'answer'>): DraftEdit {
  return {
    ...(edited.decision === draft.decision ? {} : { decision: edited.decision }),
    ...(edited.choice === draft.choice ? {} : { choice: edited.choice }),
    ...(edited.answer === draft.answer ? {} : { answer: edited.answer }),
  }
}
