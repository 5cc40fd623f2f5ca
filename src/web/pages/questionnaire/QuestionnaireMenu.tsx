import { ActionIcon, Button, Group, Menu, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp, IconChecks, IconDots, IconTrash } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'
import { useChangeQuestionnaire } from '../../components/use-change-questionnaire.ts'

/** What is seldom done: saying that a questionnaire is finished, or removing it, after asking. */
export function QuestionnaireMenu({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { name } = usePerson()
  const [, navigate] = useLocation()
  const [opened, { open, close }] = useDisclosure(false)
  const remove = useDeed<void, void>({
    run: () => client.removeQuestionnaire(questionnaire.id, name),
    touches: [queryKeys.workspace, queryKeys.auditEvents, queryKeys.questionnaires],
    onDone: () => {
      notifyDone(`${questionnaire.fileName} was removed.`)
      navigate('/')
    },
  })
  const change = useChangeQuestionnaire(questionnaire.id)
  const isFinished = questionnaire.finished !== null
  const FinishIcon = isFinished ? IconArrowBackUp : IconChecks
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label="More for this questionnaire">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<FinishIcon size={16} stroke={1.7} />}
            onClick={() => change.mutate({ isFinished: !isFinished })}
          >
            {isFinished ? 'Take it up again' : 'Mark it as finished'}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} stroke={1.7} />} onClick={open}>
            Remove the questionnaire
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={opened} onClose={close} title="Remove the questionnaire?">
        <Text>
          {questionnaire.fileName} goes with its {countOf(questionnaire.counts.questions, 'answer')}
          , of which {questionnaire.counts.approved} are approved. The audit trail keeps what was
          done.
        </Text>
        <Group justify="flex-end" mt="lg">
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
