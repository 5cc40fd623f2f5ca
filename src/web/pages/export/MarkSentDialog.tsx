import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ExportRecord } from '../../../domain/fill-report.ts'
import type { SentRecord } from '../../../domain/sent-record.ts'
import { collaborationClient } from '../../api/collaboration-client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { localDay } from '../../components/due-words.ts'

interface MarkSentDialogProps {
  readonly record: ExportRecord
  readonly customer: string | null
  readonly opened: boolean
  readonly onClose: () => void
}

/** Asks to whom a filled file went, and when. */
export function MarkSentDialog({ record, customer, opened, onClose }: MarkSentDialogProps) {
  const { name } = usePerson()
  const today = localDay(new Date())
  const [to, setTo] = useState(customer ?? '')
  const [sentOn, setSentOn] = useState(today)
  const [note, setNote] = useState('')
  const mark = useDeed<void, SentRecord>({
    run: () => collaborationClient.recordSending(record.id, { to, sentOn, note }, name),
    touches: [
      queryKeys.exports(record.questionnaireId),
      queryKeys.affectedAnswers,
      queryKeys.auditEvents,
    ],
    onDone: (sent) => {
      notifyDone(`${record.fileName} is marked as sent to ${sent.to}.`)
      setNote('')
      onClose()
    },
  })
  const isComplete = to.trim() !== '' && sentOn !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete) mark.mutate()
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Mark as sent">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="To"
            description="The customer, or the person there who has it now."
            placeholder="Jo Buyer, Northwind"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            type="date"
            label="On"
            max={today}
            value={sentOn}
            onChange={(event) => setSentOn(event.currentTarget.value)}
          />
          <Textarea
            label="Note"
            placeholder="By their portal, ticket 4711."
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!isComplete} loading={mark.isPending}>
              Mark as sent
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
