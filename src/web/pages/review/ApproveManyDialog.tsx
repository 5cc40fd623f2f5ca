import { Button, Checkbox, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { ConfidenceBand } from '../../../domain/confidence-band.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import classes from './ApproveManyDialog.module.css'
import { type ApprovalSummary, countDecisions } from './summarise-approval.ts'

const BANDS: readonly {
  readonly band: ConfidenceBand
  readonly label: string
  readonly hint: string
}[] = [
  { band: 'ready', label: 'Ready', hint: 'High confidence, nothing flagged.' },
  { band: 'look', label: 'Look', hint: 'Flagged or of medium confidence: better one by one.' },
  {
    band: 'needs-person',
    label: 'Needs a person',
    hint: 'In conflict or of low confidence: better one by one.',
  },
]

interface ApproveManyDialogProps {
  readonly opened: boolean
  readonly summary: ApprovalSummary
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onApprove: (answers: readonly Answer[]) => void
}

/** Signs many answers in one go, after saying what is among them and what stays behind. */
export function ApproveManyDialog(props: ApproveManyDialogProps) {
  const { opened, summary, isBusy, onClose, onApprove } = props
  const { name } = usePerson()
  const [bands, setBands] = useState<readonly ConfidenceBand[]>(['ready'])
  const chosen = bands.flatMap((band) => summary.signable[band])
  const toggle = (band: ConfidenceBand) =>
    setBands(bands.includes(band) ? bands.filter((each) => each !== band) : [...bands, band])
  const leftOut = [...listUnticked(summary, bands), ...summary.leftOut]
  return (
    <Modal opened={opened} onClose={onClose} title="Approve what is shown" size="lg">
      <Text c="dimmed">
        {chosen.length === 0 ? (
          'Nothing is chosen to be signed.'
        ) : (
          <>
            You are about to sign <b>{chosen.length}</b>{' '}
            {chosen.length === 1 ? 'answer' : 'answers'} as <b>{name}</b>. What is signed goes out
            with the next export.
          </>
        )}
      </Text>
      <div className={classes.bands}>
        {BANDS.map(({ band, label, hint }) => {
          const answers = summary.signable[band]
          if (answers.length === 0) return null
          return (
            <div key={band} className={classes.band} data-band={band}>
              <Checkbox
                checked={bands.includes(band)}
                onChange={() => toggle(band)}
                label={`${label}: ${countOf(answers.length, 'answer')}`}
                description={hint}
              />
              <ul className={classes.decisions} aria-label={`Decisions of ${label}`}>
                {countDecisions(answers).map(([decision, count]) => (
                  <li key={decision}>
                    <span className={classes.number}>{count}</span>
                    <DecisionTag decision={decision} />
                  </li>
                ))}
              </ul>
              {band !== 'ready' && <FirstOf answers={answers} />}
            </div>
          )
        })}
      </div>
      {leftOut.length > 0 && (
        <p className={classes.left}>
          <b>Left as they are:</b>{' '}
          {leftOut.map(({ count, reason }) => `${count} ${reason}`).join('; ')}.
        </p>
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

const MAX_LISTED = 4

function FirstOf({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ul className={classes.list}>
      {answers.slice(0, MAX_LISTED).map(({ id, question }) => (
        <li key={id}>
          <span className={classes.id}>{question.id ?? `row ${question.row}`}</span>
          <span className={classes.question}>{question.text}</span>
        </li>
      ))}
      {answers.length > MAX_LISTED && <li>and {answers.length - MAX_LISTED} more</li>}
    </ul>
  )
}

function listUnticked(
  { signable }: ApprovalSummary,
  bands: readonly ConfidenceBand[],
): ApprovalSummary['leftOut'] {
  return BANDS.filter(({ band }) => !bands.includes(band) && signable[band].length > 0).map(
    ({ band, label }) => ({ count: signable[band].length, reason: `under “${label}”, not ticked` }),
  )
}
