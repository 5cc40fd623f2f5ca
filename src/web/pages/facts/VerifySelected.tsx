import { Button } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import type { Fact } from '../../../domain/fact.ts'
import { usePerson } from '../../app/person-context.ts'
import { useVerifyFacts } from '../../components/use-verify-facts.ts'
import classes from './VerifySelected.module.css'

interface VerifySelectedProps {
  readonly facts: readonly Fact[]
  readonly selected: ReadonlySet<string>
  readonly onDone: () => void
}

/** Vouches for what is ticked; says how many of them need it. Always there, so that nothing jumps. */
export function VerifySelected({ facts, selected, onDone }: VerifySelectedProps) {
  const { name } = usePerson()
  const verify = useVerifyFacts()
  const waiting = facts.filter((fact) => selected.has(fact.id) && fact.verification === null)
  return (
    <div className={classes.bar}>
      <span className={classes.words}>
        {selected.size === 0
          ? 'Tick facts to verify them.'
          : `${selected.size} ticked, ${waiting.length} of them not verified yet`}
      </span>
      {selected.size > 0 && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDone}>
          Untick all
        </Button>
      )}
      <Button
        size="xs"
        leftSection={<IconShieldCheck size={15} stroke={1.8} />}
        disabled={waiting.length === 0}
        loading={verify.isPending}
        onClick={() =>
          verify.mutate(
            waiting.map((fact) => fact.id),
            { onSuccess: onDone },
          )
        }
      >
        Verify as {name}
      </Button>
    </div>
  )
}
