import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import type { SourceTrust } from '../../../domain/source.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { ImportReply } from '../../api/replies.ts'
import { useDeed } from '../../api/use-deed.ts'
import { usePerson } from '../../app/person-context.ts'
import { FileDrop } from '../../components/FileDrop.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import classes from './ImportSources.module.css'

/** Takes documents in, as trusted or for review, and says what they brought. */
export function ImportSources() {
  const { name } = usePerson()
  const [trust, setTrust] = useState<SourceTrust>('trusted')
  const [problem, setProblem] = useState<unknown>(null)
  const [outcome, setOutcome] = useState<ImportReply | null>(null)
  const load = useDeed<readonly File[], ImportReply>({
    run: (files) => client.importSources({ files, trust, by: name }),
    touches: [
      queryKeys.workspace,
      queryKeys.sources,
      queryKeys.facts,
      queryKeys.auditEvents,
      ['answers'],
    ],
    onDone: setOutcome,
    onProblem: setProblem,
  })
  return (
    <Stack gap="sm">
      <div className={classes.trust}>
        <SegmentedControl
          aria-label="How far to trust what is uploaded"
          value={trust}
          onChange={(value) => setTrust(value as SourceTrust)}
          data={[
            { value: 'trusted', label: 'Trusted' },
            { value: 'review', label: 'For review' },
          ]}
        />
        <span className={classes.note}>
          {trust === 'trusted'
            ? `Its facts count as verified by ${name} and can be cited at once.`
            : 'Its facts wait until somebody verifies them; nothing cites them before.'}
        </span>
      </div>
      <FileDrop
        what="documents"
        accept=".txt,.md,.markdown,.html,.htm,.pdf,.docx,.xlsx,.xlsm,.csv"
        multiple
        buttonLabel="Upload sources"
        hint="Text, Markdown, HTML, PDF, Word, or a questionnaire you answered before (XLSX, CSV). A name that is here already becomes a new version of that source."
        isBusy={load.isPending}
        onFiles={(files) => {
          setProblem(null)
          setOutcome(null)
          load.mutate(files)
        }}
      />
      {problem !== null && <ProblemNotice error={problem} title="Nothing was taken in" />}
      {outcome !== null && <ImportOutcome outcome={outcome} onClose={() => setOutcome(null)} />}
    </Stack>
  )
}
