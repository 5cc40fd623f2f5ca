import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import type { FormEvent } from 'react'

interface RejectDialogProps {
  /** Whose note it is: one that was begun is kept for its answer, in this browser. */
  readonly answerId: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly onReject: (note: string) => void
}

/** Rejects a draft with a note, so that the next person knows what was wrong with it. */
export function RejectDialog({ answerId, opened, onClose, onReject }: RejectDialogProps) {
  const [note, setNote, dropNote] = useLocalStorage({
    key: `countersign-rejection ${answerId}`,
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() === '') return
    onReject(note.trim())
    dropNote()
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Reject the draft">
      <form onSubmit={submit}>
        <Textarea
          label="What is wrong with it?"
          description="Its cells stay blank. The note is kept with the answer."
          placeholder="The cited page is about staff accounts, not customers’."
          autosize
          minRows={3}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red.9" disabled={note.trim() === ''}>
            Reject
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
