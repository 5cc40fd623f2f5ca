import { Button, Kbd } from '@mantine/core'
import type { Answer } from '../../../domain/answer.ts'
import { usePerson } from '../../app/person-context.ts'
import classes from './DecisionBar.module.css'

interface DecisionBarProps {
  readonly answer: Answer
  readonly isBusy: boolean
  readonly onApprove: () => void
  readonly onEdit: () => void
  readonly onReject: () => void
  readonly onReopen: () => void
}

/** The decision, always in reach at the foot of the answer. */
export function DecisionBar(props: DecisionBarProps) {
  const { answer, isBusy, onApprove, onEdit, onReject, onReopen } = props
  const { name } = usePerson()
  const isUnanswered = answer.draft?.decision === 'unanswered'
  if (answer.state === 'approved' || answer.state === 'rejected') {
    return (
      <div className={classes.bar}>
        <span className={classes.note}>
          {answer.state === 'approved'
            ? 'Signed: it goes out with the next export.'
            : 'Stays blank in the export.'}
        </span>
        <Button variant="default" disabled={isBusy} onClick={onReopen} rightSection={<Key k="o" />}>
          Reopen
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.bar}>
      <span className={classes.note}>
        {isUnanswered
          ? 'Stays blank unless somebody writes an answer.'
          : `Approving signs it as ${name}.`}
      </span>
      <Button
        variant="subtle"
        color="gray"
        disabled={isBusy}
        onClick={onReject}
        rightSection={<Key k="r" />}
      >
        Reject
      </Button>
      <Button
        variant={isUnanswered ? 'filled' : 'default'}
        disabled={isBusy}
        onClick={onEdit}
        rightSection={<Key k="e" />}
      >
        {isUnanswered ? 'Write an answer' : 'Edit'}
      </Button>
      {!isUnanswered && (
        <Button loading={isBusy} onClick={onApprove} rightSection={<Key k="a" />}>
          Approve
        </Button>
      )}
    </div>
  )
}

function Key({ k }: { readonly k: string }) {
  return (
    <Kbd className={classes.key} aria-hidden="true">
      {k}
    </Kbd>
  )
}
