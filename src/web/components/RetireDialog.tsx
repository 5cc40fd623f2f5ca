import { Button, Group, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { countOf } from './count-of.ts'

interface RetireDialogProps {
  readonly count: number
  readonly opened: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onRetire: (reason: string) => void
}

/** Takes facts out of use, with the reason for whoever looks later. */
export function RetireDialog({ count, opened, isBusy, onClose, onRetire }: RetireDialogProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onRetire(reason.trim())
    setReason('')
  }
  const title = count === 1 ? 'Retire the fact?' : `Retire ${countOf(count, 'fact')}?`
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <form onSubmit={submit}>
        <Textarea
          label="Why?"
          description="It stays in its source and is cited no more. Approvals that rest on it become void."
          placeholder="We moved to another provider in May."
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red.9" loading={isBusy}>
            Retire
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
