import { Button, Drawer, Group, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Disclosure } from '../../domain/disclosure.ts'
import type { Fact, FactStatus, FactSubject } from '../../domain/fact.ts'
import type { FactChange } from '../../domain/fact-change.ts'
import { countOf } from './count-of.ts'
import { DateFields, type DateRow, readDates, rowsOf } from './DateFields.tsx'
import { DISCLOSURE_CHOICES } from './DisclosureTag.tsx'
import { STATUS_LOOKS } from './FactTags.tsx'
import { Quote } from './Quote.tsx'

const STATUSES = Object.entries(STATUS_LOOKS).map(([value, { label }]) => ({ value, label }))
const SUBJECTS = [
  { value: 'company', label: 'The company' },
  { value: 'vendor', label: 'A vendor' },
  { value: 'customer', label: 'The customer' },
]
const AS_SOURCE = 'as-source'
const AS_IT_IS = 'Leave as it is'

interface FactEditorProps {
  readonly facts: readonly Fact[]
  readonly opened: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onSave: (change: FactChange, reviewBy: string | null) => void
}

/**
 * How facts were read, to be corrected: one with all that is known of it, many by what they shall have
 * in common. The words of the source are never edited.
 */
export function FactEditor({ facts, opened, isBusy, onClose, onSave }: FactEditorProps) {
  const [first] = facts
  const title = facts.length === 1 ? 'Correct the fact' : `Correct ${countOf(facts.length, 'fact')}`
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title={title}
      closeButtonProps={{ 'aria-label': 'Close' }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      transitionProps={{ duration: 0 }}
      styles={{
        content: { background: 'var(--cs-surface)' },
        header: { background: 'var(--cs-surface)' },
        title: { fontSize: 'var(--mantine-h2-font-size)', fontWeight: 600 },
      }}
    >
      {opened && first !== undefined && (
        <FactForm
          key={facts.map(({ id }) => id).join()}
          fact={facts.length === 1 ? first : null}
          isBusy={isBusy}
          onClose={onClose}
          onSave={onSave}
        />
      )}
    </Drawer>
  )
}

interface FactFormProps extends Pick<FactEditorProps, 'isBusy' | 'onClose' | 'onSave'> {
  /** Null where several are changed at once, and nothing is filled in. */
  readonly fact: Fact | null
}

function FactForm({ fact, isBusy, onClose, onSave }: FactFormProps) {
  const [status, setStatus] = useState<string | null>(fact?.status ?? null)
  const [kind, setKind] = useState<string | null>(fact?.subject.kind ?? null)
  const [vendor, setVendor] = useState(nameOfVendor(fact))
  const [limits, setLimits] = useState<string[] | null>(fact && [...fact.qualifiers])
  const [dates, setDates] = useState<readonly DateRow[] | null>(fact && rowsOf(fact.dates))
  const [reach, setReach] = useState<string | null>(fact && (fact.ownDisclosure ?? AS_SOURCE))
  const [reviewBy, setReviewBy] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const change: FactChange = {
      ...(status !== null && { status: status as FactStatus }),
      ...(kind !== null && { subject: subjectOf(kind, vendor) }),
      ...(limits !== null && { qualifiers: limits }),
      ...(dates !== null && { dates: readDates(dates) }),
      ...(reach !== null && { disclosure: reach === AS_SOURCE ? null : (reach as Disclosure) }),
    }
    onSave(change, reviewBy || null)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {fact !== null && <Quote>{fact.text}</Quote>}
        <Select
          label="Status"
          placeholder={AS_IT_IS}
          data={STATUSES}
          value={status}
          onChange={setStatus}
          allowDeselect={fact === null}
          data-autofocus
        />
        <Select
          label="About"
          placeholder={AS_IT_IS}
          data={SUBJECTS}
          value={kind}
          onChange={setKind}
          allowDeselect={fact === null}
        />
        {kind === 'vendor' && (
          <TextInput
            label="The vendor’s name"
            description="Empty: vendors as a group"
            value={vendor}
            onChange={(event) => setVendor(event.currentTarget.value)}
          />
        )}
        <TagsInput
          label="Limits"
          description="Words that limit the statement; Enter adds one"
          placeholder={limits === null ? AS_IT_IS : ''}
          value={limits ?? []}
          onChange={setLimits}
          maxTags={20}
        />
        {dates !== null && <DateFields rows={dates} onRows={setDates} />}
        <Select
          label="May go to"
          placeholder={AS_IT_IS}
          data={[{ value: AS_SOURCE, label: 'As far as its source' }, ...DISCLOSURE_CHOICES]}
          value={reach}
          onChange={setReach}
          allowDeselect={fact === null}
        />
        <TextInput
          type="date"
          label="Look at it again by"
          description="Empty: as it is, or a year after it was vouched for"
          value={reviewBy}
          onChange={(event) => setReviewBy(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          Approvals that rest on what changes become void and need a signature again.
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isBusy}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function nameOfVendor(fact: Fact | null): string {
  return fact?.subject.kind === 'vendor' ? (fact.subject.name ?? '') : ''
}

function subjectOf(kind: string, vendor: string): FactSubject {
  if (kind === 'vendor') return { kind, name: vendor.trim() || null }
  return { kind: kind === 'customer' ? 'customer' : 'company' }
}
