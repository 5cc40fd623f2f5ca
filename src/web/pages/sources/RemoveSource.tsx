import { ActionIcon, Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconTrash } from '@tabler/icons-react'
import type { Source } from '../../../domain/source.ts'
import { client } from '../../api/client.ts'
import type { RemovalReport } from '../../api/replies.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'
import { TOUCHED_BY_FACTS, tellTakenBack } from '../../components/use-fact-deeds.ts'

/** Removes a source with its facts, after saying what that means. */
export function RemoveSource({ source }: { readonly source: Source }) {
  const { name } = usePerson()
  const [opened, { open, close }] = useDisclosure(false)
  const remove = useDeed<void, RemovalReport>({
    run: () => client.removeSource(source.id, name),
    touches: TOUCHED_BY_FACTS,
    onDone: (report) => {
      close()
      notifyDone(`${source.name} was removed. ${tellTakenBack(report)}`.trim())
    },
  })
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${source.name}`} onClick={open}>
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
      <Modal opened={opened} onClose={close} title="Remove the source?">
        <Text>
          {source.name} goes with its {countOf(source.factCount, 'fact')}. Approvals that rest on
          one of them become void and need a signature again.
        </Text>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={close}>
            Keep it
          </Button>
          <Button color="red.9" loading={remove.isPending} onClick={() => remove.mutate()}>
            Remove
          </Button>
        </Group>
      </Modal>
    </>
  )
}
