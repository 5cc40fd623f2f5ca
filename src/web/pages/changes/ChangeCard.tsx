import { Button, Checkbox, Title } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import type { AffectedAnswer } from '../../../domain/affected-answer.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'
import { NoteDialog } from '../../components/NoteDialog.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import { AffectedRow } from './AffectedRow.tsx'
import classes from './ChangeCard.module.css'

const CAUSES: Readonly<Record<string, string>> = {
  'source.imported': 'A new version of',
  'source.removed': 'Removed:',
  'source.disclosed': 'Goes less far now:',
  'fact.classified': 'Facts corrected in',
  'fact.retired': 'Facts retired in',
}

/** One change and the answers that rest on what it changed. */
export function ChangeCard({ affected }: { readonly affected: readonly AffectedAnswer[] }) {
  const { name } = usePerson()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isSettling, setIsSettling] = useState(false)
  const settle = useDeed<string, readonly AffectedAnswer[]>({
    run: (note) => client.settleAffected([...ticked], note, name),
    touches: [queryKeys.affectedAnswers, queryKeys.auditEvents],
    onDone: (settled) => {
      setIsSettling(false)
      setTicked(new Set())
      notifyDone(`${countOf(settled.length, 'answer')} settled.`)
    },
  })
  const [first] = affected
  if (first === undefined) return null
  const open = affected.filter(({ settled }) => settled === null)
  const tick = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  const title = `${CAUSES[first.cause.action] ?? 'Changed:'} ${first.cause.sourceName}`
  return (
    <section className={classes.card} aria-label={title}>
      <header className={classes.head}>
        {open.length > 0 && (
          <Checkbox
            aria-label="Tick all of this change"
            checked={ticked.size === open.length}
            indeterminate={ticked.size > 0 && ticked.size < open.length}
            onChange={() =>
              setTicked(new Set(ticked.size === open.length ? [] : open.map(({ id }) => id)))
            }
          />
        )}
        <Title order={2} size="h3">
          {title}
        </Title>
        <span className={classes.quiet}>
          <Timestamp at={first.at} /> by {first.by}
        </span>
        {open.length > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChecks size={15} stroke={1.8} />}
            disabled={ticked.size === 0}
            onClick={() => setIsSettling(true)}
          >
            Settle {ticked.size > 0 ? countOf(ticked.size, 'answer') : ''}
          </Button>
        )}
      </header>
      <ul className={classes.list}>
        {affected.map((each) => (
          <AffectedRow
            key={each.id}
            affected={each}
            isTicked={ticked.has(each.id)}
            onTick={() => tick(each.id)}
          />
        ))}
      </ul>
      <NoteDialog
        title={`Settle ${countOf(ticked.size, 'answer')}`}
        ask={{
          label: 'What was done?',
          description: 'It is kept with the answers and in the audit trail.',
          example: 'Told the customer by mail.',
        }}
        action="Settle"
        opened={isSettling}
        isBusy={settle.isPending}
        onClose={() => setIsSettling(false)}
        onDone={(note) => settle.mutate(note)}
      />
    </section>
  )
}
