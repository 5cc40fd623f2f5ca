import { Button, Checkbox, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { Decision } from '../../../domain/decision.ts'
import { usePerson } from '../../app/person-context.ts'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import classes from './ApproveManyDialog.module.css'
import { isReady } from './answer-filters.ts'

interface ApproveManyDialogProps {
  readonly opened: boolean
  /** What the filter shows and can be signed. */
  readonly answers: readonly Answer[]
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onApprove: (answers: readonly Answer[]) => void
}

/** Signs many answers in one go, after saying what is among them. */
export function ApproveManyDialog(props: ApproveManyDialogProps) {
  const { opened, answers, isBusy, onClose, onApprove } = props
  const { name } = usePerson()
  const [withDoubtful, setWithDoubtful] = useState(false)
  const ready = answers.filter(isReady)
  const doubtful = answers.filter((answer) => !isReady(answer))
  const chosen = withDoubtful ? answers : ready
  return (
    <Modal opened={opened} onClose={onClose} title="Approve what is shown" size="lg">
      <Text c="dimmed">
        {chosen.length === 0 ? (
          'Everything shown here has a flag or less than high confidence.'
        ) : (
          <>
            You are about to sign <b>{chosen.length}</b>{' '}
            {chosen.length === 1 ? 'answer' : 'answers'} as <b>{name}</b>. What is signed goes out
            with the next export.
          </>
        )}
      </Text>
      {chosen.length > 0 && (
        <div className={classes.summary}>
          {[...countDecisions(chosen)].map(([decision, count]) => (
            <div key={decision} className={classes.count}>
              <span className={classes.number}>{count}</span>
              <DecisionTag decision={decision} />
            </div>
          ))}
        </div>
      )}
      {doubtful.length > 0 && (
        <div className={classes.doubtful}>
          <Checkbox
            checked={withDoubtful}
            onChange={(event) => setWithDoubtful(event.currentTarget.checked)}
            label={`Sign also the ${doubtful.length} with a flag or less than high confidence`}
            description="These are better looked at one by one."
          />
          <ul className={classes.list}>
            {doubtful.slice(0, 5).map((answer) => (
              <li key={answer.id}>
                <span className={classes.id}>
                  {answer.question.id ?? `row ${answer.question.row}`}
                </span>
                <span className={classes.question}>{answer.question.text}</span>
              </li>
            ))}
          </ul>
          {doubtful.length > 5 && (
            <Text size="xs" c="dimmed" mt={4}>
              and {doubtful.length - 5} more
            </Text>
          )}
        </div>
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          loading={isBusy}
          disabled={chosen.length === 0}
          onClick={() => onApprove(chosen)}
          data-autofocus
        >
          Sign {chosen.length} as {name}
        </Button>
      </Group>
    </Modal>
  )
}

function countDecisions(answers: readonly Answer[]): ReadonlyMap<Decision, number> {
  const counts = new Map<Decision, number>()
  for (const { draft } of answers) {
    if (draft !== null) counts.set(draft.decision, (counts.get(draft.decision) ?? 0) + 1)
  }
  return counts
}
