import { Button, Group, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'

interface NoteDialogProps {
  readonly title: string
  /** What to write, what becomes of it, and an example. */
  readonly ask: { readonly label: string; readonly description: string; readonly example: string }
  readonly action: string
  /** The deed takes something back. */
  readonly isGrave?: boolean
  readonly opened: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onDone: (note: string) => void
}

/** Asks for a note before a deed, for whoever looks later. It may stay empty. */
export function NoteDialog(props: NoteDialogProps) {
  const { title, ask, action, isGrave = false, opened, isBusy, onClose, onDone } = props
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(note.trim())
    setNote('')
  }
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <Textarea
          label={ask.label}
          description={ask.description}
          placeholder={ask.example}
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
          <Button type="submit" {...(isGrave && { color: 'red.9' })} loading={isBusy}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
