import { Button, Group, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { countOf } from '../../components/count-of.ts'

interface SettleDialogProps {
  readonly count: number
  readonly opened: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onSettle: (note: string) => void
}

/** Says that answers were dealt with, and how. */
export function SettleDialog({ count, opened, isBusy, onClose, onSettle }: SettleDialogProps) {
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSettle(note.trim())
    setNote('')
  }
  return (
    <Modal opened={opened} onClose={onClose} title={`Settle ${countOf(count, 'answer')}`}>
      <form onSubmit={submit}>
        <Textarea
          label="What was done?"
          description="It is kept with the answers and in the audit trail."
          placeholder="Told the customer by mail."
          autosize
          minRows={2}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy}>
            Settle
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
