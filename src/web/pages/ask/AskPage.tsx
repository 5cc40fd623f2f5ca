import { Button, Skeleton, Switch, Textarea } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Link } from 'wouter'
import type { Draft } from '../../../domain/draft.ts'
import type { WorkspaceSummary } from '../../../domain/workspace-summary.ts'
import { client } from '../../api/client.ts'
import { workspaceQuery } from '../../api/queries.ts'
import { useDeed } from '../../api/use-deed.ts'
import { usePerson } from '../../app/person-context.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { IndexingNotice } from '../../components/IndexingNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { DraftCard } from '../review/DraftCard.tsx'
import { ProofPane } from '../review/ProofPane.tsx'
import classes from './AskPage.module.css'

const EXAMPLES = [
  'Is customer data encrypted at rest?',
  'How long are backups kept?',
  'Do you hold a SOC 2 Type II report?',
]

/** One question, one cited answer; nothing is kept. */
export function AskPage() {
  const { data: workspace } = useQuery(workspaceQuery())
  const [question, setQuestion] = useState('')
  const { name } = usePerson()
  const [asksModel, setAsksModel] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const ask = useDeed<string, Draft>({
    run: (asked) => client.ask(asked, { languageModel: asksModel, by: name }),
    touches: [],
    onProblem: setProblem,
  })
  const put = (asked: string) => {
    if (asked.trim() === '') return
    setQuestion(asked)
    setProblem(null)
    ask.mutate(asked.trim())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    put(question)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    put(question)
  }
  return (
    <Page
      title="Ask"
      lead={`A question as a customer would put it, answered from verified facts with the quotation. ${describePrivacy(workspace, asksModel)}`}
    >
      <form className={classes.form} onSubmit={submit}>
        <Textarea
          aria-label="Question"
          placeholder="Is customer data encrypted at rest?"
          autosize
          minRows={2}
          maxRows={6}
          size="md"
          autoFocus
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {workspace !== undefined && workspace.languageModel !== null && (
          <Switch
            checked={asksModel}
            onChange={(event) => setAsksModel(event.currentTarget.checked)}
            label={`Let ${workspace.languageModel.model} word the answer`}
          />
        )}
        <Button type="submit" loading={ask.isPending} disabled={question.trim() === ''}>
          Ask
        </Button>
      </form>
      <div className={classes.answer} aria-live="polite">
        {problem !== null && <ProblemNotice error={problem} />}
        {ask.isPending && <IndexingNotice isWaiting />}
        {ask.isPending && <Skeleton height={170} radius="lg" mt={18} />}
        {!ask.isPending && ask.data !== undefined && problem === null && (
          <>
            <h2 className={classes.asked}>{ask.variables}</h2>
            <DraftCard draft={ask.data} answer={null} />
            <div className={classes.proof}>
              <ProofPane
                key={ask.variables}
                citations={ask.data.citations}
                considered={ask.data.considered}
              />
            </div>
          </>
        )}
        {ask.isIdle && workspace?.verifiedFacts === 0 && (
          <EmptyState
            icon={IconMessageQuestion}
            title="There are no verified facts to answer from"
            hint="Add a source that you trust, or verify the facts of one that waits for review."
          >
            <Button component={Link} href="/sources">
              Add sources
            </Button>
          </EmptyState>
        )}
        {ask.isIdle && workspace !== undefined && workspace.verifiedFacts > 0 && (
          <EmptyState icon={IconMessageQuestion} title="Try one of these">
            {EXAMPLES.map((example) => (
              <Button key={example} variant="default" size="xs" onClick={() => put(example)}>
                {example}
              </Button>
            ))}
          </EmptyState>
        )}
      </div>
    </Page>
  )
}

/** What becomes of a question; said only once it is known whether a language model may be asked. */
function describePrivacy(workspace: WorkspaceSummary | undefined, asksModel: boolean): string {
  if (workspace === undefined) return 'Nothing is kept.'
  const model = workspace.languageModel
  if (model === null || !asksModel) return 'Nothing is kept, and nothing leaves this machine.'
  return `The question goes to ${model.model} at ${new URL(model.baseUrl).host} with the facts that its answer cites, and the trail keeps that it did.`
}
