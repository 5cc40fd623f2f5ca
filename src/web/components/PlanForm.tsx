import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { Questionnaire } from '../../domain/questionnaire.ts'
import { addDays } from '../../domain/review-date.ts'
import { questionnairesQuery } from '../api/queries.ts'
import { usePerson } from '../app/person-context.ts'
import { localDay } from './due-words.ts'
import { useChangeQuestionnaire } from './use-change-questionnaire.ts'

const SOON = [
  { label: 'In a week', days: 7 },
  { label: 'In two weeks', days: 14 },
  { label: 'In a month', days: 30 },
] as const

interface PlanFormProps {
  readonly questionnaire: Questionnaire
  readonly onClose: () => void
}

/** Sets or clears the due date, and names the owner. */
export function PlanForm({ questionnaire, onClose }: PlanFormProps) {
  const { name: person } = usePerson()
  const { data: others = [] } = useQuery(questionnairesQuery())
  const [dueOn, setDueOn] = useState(questionnaire.dueOn ?? '')
  const [owner, setOwner] = useState(questionnaire.owner)
  const namesId = useId()
  const change = useChangeQuestionnaire(questionnaire.id, onClose)
  const people = new Set([person, ...others.flatMap((each) => [each.owner, each.uploadedBy])])
  const today = localDay(new Date())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ dueOn: dueOn === '' ? null : dueOn, owner: owner.trim() || person })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label="Due date"
          description="The day by which the customer wants it back."
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
          data-autofocus
        />
        <Group gap={6}>
          {SOON.map(({ label, days }) => (
            <Button
              key={label}
              size="compact-xs"
              variant="default"
              onClick={() => setDueOn(addDays(today, days))}
            >
              {label}
            </Button>
          ))}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            disabled={dueOn === ''}
            onClick={() => setDueOn('')}
          >
            No date
          </Button>
        </Group>
        <TextInput
          label="Owner"
          description="Who sees to it that it goes back."
          value={owner}
          list={namesId}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        <datalist id={namesId}>
          {[...people].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={change.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
