import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import classes from './MergeDialog.module.css'

interface MergeDialogProps {
  readonly facts: readonly Fact[]
  readonly opened: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onMerge: (keptId: string) => void
}

/** Joins facts of the same statement: which of them is cited from now on. */
export function MergeDialog({ facts, opened, isBusy, onClose, onMerge }: MergeDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const eligible = facts.filter(
    ({ verification, retirement, mergedInto }) =>
      verification !== null && retirement === null && mergedInto === null,
  )
  const keptId = eligible.find(({ id }) => id === chosen)?.id ?? eligible[0]?.id
  return (
    <Modal opened={opened} onClose={onClose} title={`Merge ${facts.length} facts`} size="lg">
      <Text size="sm" c="dimmed" mb="sm">
        The one that stays is cited from now on, and the others point to it. What rests on the
        others already goes on resting on them.
      </Text>
      {keptId === undefined ? (
        <Text size="sm">
          None of them is verified and in use: verify the one that shall stay first.
        </Text>
      ) : (
        <Radio.Group aria-label="The fact that stays" value={keptId} onChange={setChosen}>
          <Stack gap="sm" className={classes.list}>
            {facts.map((fact) => (
              <Radio
                key={fact.id}
                value={fact.id}
                label={fact.text}
                description={[fact.sourceName, ...fact.headingPath].join(' › ')}
                disabled={!eligible.includes(fact)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          disabled={keptId === undefined}
          loading={isBusy}
          onClick={() => keptId !== undefined && onMerge(keptId)}
        >
          Merge
        </Button>
      </Group>
    </Modal>
  )
}
