import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AnswerScope, LibraryAnswer } from '../../../domain/library-answer.ts'
import type { LibraryChange } from '../../api/replies.ts'

const SCOPES: readonly { readonly value: AnswerScope['kind']; readonly label: string }[] = [
  { value: 'general', label: 'Everybody' },
  { value: 'product', label: 'One product’s questionnaires' },
  { value: 'customer', label: 'One customer' },
]

const NAMES = {
  product: {
    label: 'Product',
    description: 'Offered where the file’s name holds this name.',
  },
  customer: {
    label: 'Customer',
    description: 'Offered where the questionnaire is of this customer.',
  },
} as const

interface LibraryEditorProps {
  readonly entry: LibraryAnswer
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onSave: (change: LibraryChange) => void
}

/** Says for whom an approved answer holds, who keeps it true, and when to look at it again. */
export function LibraryEditor({ entry, isBusy, onClose, onSave }: LibraryEditorProps) {
  const [kind, setKind] = useState(entry.scope.kind)
  const [name, setName] = useState(entry.scope.kind === 'general' ? '' : entry.scope.name)
  const [owner, setOwner] = useState(entry.owner)
  const [reviewBy, setReviewBy] = useState(entry.reviewBy)
  const scope: AnswerScope = kind === 'general' ? { kind } : { kind, name: name.trim() }
  const isWhole =
    owner.trim() !== '' && reviewBy !== '' && (scope.kind === 'general' || scope.name !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) onSave({ scope, owner: owner.trim(), reviewBy })
  }
  return (
    <Modal opened onClose={onClose} title="An approved answer">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {entry.question.text}
          </Text>
          <Select
            label="Holds for"
            data={[...SCOPES]}
            value={kind}
            onChange={(value) => value !== null && setKind(value as AnswerScope['kind'])}
            allowDeselect={false}
          />
          {kind !== 'general' && (
            <TextInput
              {...NAMES[kind]}
              required
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          <TextInput
            label="Kept by"
            description="Who is asked when it has to be looked at again."
            required
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label="Look at it again by"
            required
            value={reviewBy}
            onChange={(event) => setReviewBy(event.currentTarget.value)}
          />
        </Stack>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy} disabled={!isWhole}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
