import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import type { Disclosure } from '../../../domain/disclosure.ts'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { client } from '../../api/client.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'
import { DISCLOSURE_CHOICES, DISCLOSURE_LOOKS } from '../../components/DisclosureTag.tsx'
import { TOUCHED_BY_FACTS } from '../../components/use-fact-deeds.ts'

/** Says whom the answers are for; what may not go there is taken back. */
export function AddresseeButton({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const [opened, { open, close }] = useDisclosure(false)
  const { label, icon: AudienceIcon } = DISCLOSURE_LOOKS[questionnaire.audience]
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<AudienceIcon size={14} stroke={1.8} aria-hidden />}
        aria-label={`Whom it is for: ${label}`}
        onClick={open}
      >
        {label}
      </Button>
      <Modal opened={opened} onClose={close} title="Whom it is for">
        {opened && <AddresseeForm questionnaire={questionnaire} onClose={close} />}
      </Modal>
    </>
  )
}

interface AddresseeFormProps {
  readonly questionnaire: Questionnaire
  readonly onClose: () => void
}

function AddresseeForm({ questionnaire, onClose }: AddresseeFormProps) {
  const { name } = usePerson()
  const [audience, setAudience] = useState(questionnaire.audience)
  const [customer, setCustomer] = useState(questionnaire.customer ?? '')
  const address = useDeed<void, Awaited<ReturnType<typeof client.changeQuestionnaire>>>({
    run: () =>
      client.changeQuestionnaire(
        questionnaire.id,
        { audience, customer: customer.trim() || null },
        name,
      ),
    touches: TOUCHED_BY_FACTS,
    onDone: ({ voidedAnswers }) => {
      onClose()
      if (voidedAnswers.length > 0) {
        notifyDone(
          `${countOf(voidedAnswers.length, 'approval')} cited what may not go there and no longer stand.`,
        )
      }
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    address.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Select
          label="Audience"
          description="What may not go there is never drafted into it. Approvals that cite it become void."
          data={DISCLOSURE_CHOICES}
          value={audience}
          onChange={(value) => value !== null && setAudience(value as Disclosure)}
          allowDeselect={false}
          data-autofocus
        />
        <TextInput
          label="Customer"
          value={customer}
          onChange={(event) => setCustomer(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={address.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
