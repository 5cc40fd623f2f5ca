import { Button } from '@mantine/core'
import {
  IconArchive,
  IconArrowBackUp,
  IconArrowMerge,
  IconPencil,
  IconShieldCheck,
} from '@tabler/icons-react'
import type { Fact } from '../../../domain/fact.ts'
import { usePerson } from '../../app/person-context.ts'
import { FactEditor } from '../../components/FactEditor.tsx'
import { RetireDialog } from '../../components/RetireDialog.tsx'
import classes from './FactDeedBar.module.css'
import { MergeDialog } from './MergeDialog.tsx'
import type { ChosenFacts } from './use-chosen-facts.ts'

interface FactDeedBarProps {
  readonly chosen: ChosenFacts
  /** Null where nothing is ticked, and the chosen fact is the row that the keys are at. */
  readonly onUntick: (() => void) | null
}

/** What can be done with the ticked facts. Always there, so that nothing jumps. */
export function FactDeedBar({ chosen, onUntick }: FactDeedBarProps) {
  const { name } = usePerson()
  const { facts, waiting, outOfUse, deeds, dialog, close } = chosen
  return (
    <div className={classes.bar}>
      <span className={classes.words}>{describe(facts, waiting.length, onUntick !== null)}</span>
      {onUntick !== null && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onUntick}>
          Untick all
        </Button>
      )}
      <div className={classes.deeds}>
        {outOfUse.length > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={15} stroke={1.8} />}
            onClick={chosen.restore}
          >
            Use again
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPencil size={15} stroke={1.8} />}
          disabled={facts.length === 0}
          onClick={() => chosen.open('correct')}
        >
          Correct
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowMerge size={15} stroke={1.8} />}
          disabled={facts.length < 2}
          onClick={() => chosen.open('merge')}
        >
          Merge
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArchive size={15} stroke={1.8} />}
          disabled={facts.length === outOfUse.length}
          onClick={() => chosen.open('retire')}
        >
          Retire
        </Button>
        <Button
          size="xs"
          leftSection={<IconShieldCheck size={15} stroke={1.8} />}
          disabled={waiting.length === 0}
          loading={deeds.verify.isPending}
          onClick={chosen.verify}
        >
          Verify as {name}
        </Button>
      </div>
      <FactEditor
        facts={facts}
        opened={dialog === 'correct'}
        isBusy={deeds.classify.isPending}
        onClose={close}
        onSave={chosen.correct}
      />
      <RetireDialog
        count={facts.length}
        opened={dialog === 'retire'}
        isBusy={deeds.retire.isPending}
        onClose={close}
        onRetire={chosen.retire}
      />
      <MergeDialog
        facts={facts}
        opened={dialog === 'merge'}
        isBusy={deeds.merge.isPending}
        onClose={close}
        onMerge={chosen.merge}
      />
    </div>
  )
}

function describe(facts: readonly Fact[], waiting: number, isTicked: boolean): string {
  if (facts.length === 0) return 'Tick facts to verify, correct, merge or retire them.'
  if (!isTicked) return 'The marked fact; tick more to take them together.'
  return `${facts.length} ticked, ${waiting} not verified yet`
}
