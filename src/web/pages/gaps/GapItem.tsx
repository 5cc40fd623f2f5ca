import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Gap } from '../../../domain/gap.ts'
import type { ImportReport } from '../../../domain/import-report.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import classes from '../../components/WorkSection.module.css'

/** One question without an answer, and the form to write one. */
export function GapItem({ gap }: { readonly gap: Gap }) {
  const { name } = usePerson()
  const [statement, setStatement] = useState<string | null>(null)
  const answer = useDeed<string, ImportReport>({
    run: (text) => client.answerGap({ question: gap.question, statement: text }, name),
    touches: [queryKeys.facts, queryKeys.sources, queryKeys.workspace, queryKeys.auditEvents],
    onDone: () => {
      setStatement(null)
      notifyDone('Written down as a fact. Draft the questionnaire again to use it.')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (statement?.trim()) answer.mutate(statement.trim())
  }
  const files = [...new Set(gap.askings.map(({ fileName }) => fileName))].join(', ')
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <div className={classes.words}>
          <b>{gap.question}</b>
          <p className={classes.lead}>{gap.missing}</p>
          <span className={classes.meta}>
            Asked {gap.askings.length === 1 ? 'once' : `${gap.askings.length} times`}: {files}
          </span>
        </div>
        {statement === null && (
          <Button
            size="xs"
            variant="default"
            onClick={() => setStatement('')}
            aria-label={`Write what is so: ${gap.question}`}
          >
            Write what is so
          </Button>
        )}
      </div>
      {statement !== null && (
        <form onSubmit={submit}>
          <Textarea
            mt={10}
            label="What is so, in a sentence that can be quoted"
            autosize
            minRows={2}
            autoFocus
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <div className={classes.foot}>
            <span className={classes.meta}>Vouched for by {name}.</span>
            <span>
              <Button size="xs" variant="subtle" onClick={() => setStatement(null)}>
                Cancel
              </Button>{' '}
              <Button
                size="xs"
                type="submit"
                loading={answer.isPending}
                disabled={statement.trim() === ''}
              >
                Write it down
              </Button>
            </span>
          </div>
        </form>
      )}
    </li>
  )
}
