import { Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { countOf } from '../../components/count-of.ts'
import type { MappingWork } from './use-mapping.ts'

interface SaveMappingProps {
  readonly work: MappingWork
  readonly isDrafting: boolean
}

/** Saves the mapping; asks first where work of people would go with it. */
export function SaveMapping({ work, isDrafting }: SaveMappingProps) {
  const [opened, { open, close }] = useDisclosure(false)
  const { trial, isCounting, isSaving, trialError } = work
  const { removedSigned = 0, removedWritten = 0, voided = 0 } = trial?.changes ?? {}
  const losses = [
    ...(removedSigned > 0 ? [`${countOf(removedSigned, 'signed answer')} will be removed`] : []),
    ...(removedWritten > 0
      ? [`${countOf(removedWritten, 'answer')} that a person wrote will be removed`]
      : []),
    ...(voided > 0 ? [`${countOf(voided, 'approval')} will be void, for want of the choice`] : []),
  ]
  const isReady = !isCounting && trialError === null && (trial?.misfits.length ?? 0) === 0
  const save = () => {
    close()
    work.save(removedSigned > 0)
  }
  return (
    <>
      <Button
        disabled={!isReady || isDrafting}
        loading={isSaving}
        onClick={losses.length > 0 ? open : save}
      >
        Save the mapping
      </Button>
      <Modal opened={opened} onClose={close} title="Some work would go">
        <Text>{losses.join('; ')}. Answers of the questions that stay are kept.</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close}>
            Not yet
          </Button>
          <Button color="red.9" onClick={save}>
            Save all the same
          </Button>
        </Group>
      </Modal>
    </>
  )
}
