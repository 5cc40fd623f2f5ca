import { SegmentedControl, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Disclosure } from '../../../domain/disclosure.ts'
import type { SourceTrust } from '../../../domain/source.ts'
import { useHandedFiles } from '../../app/handed-files-context.ts'
import { usePerson } from '../../app/person-context.ts'
import { DISCLOSURE_CHOICES } from '../../components/DisclosureTag.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { SOURCE_ENDINGS } from '../../components/file-endings.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ImportOutcome } from './ImportOutcome.tsx'
import { ImportPreviews } from './ImportPreviews.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import classes from './ImportSources.module.css'
import { useImport } from './use-import.ts'
import { WebPageField } from './WebPageField.tsx'

const AS_BEFORE = 'as-before'

/** Takes documents in, as trusted or for review; shows what new versions change before it is done. */
export function ImportSources() {
  const { name } = usePerson()
  const [trust, setTrust] = useState<SourceTrust>('trusted')
  const [disclosure, setDisclosure] = useState<Disclosure | null>(null)
  const { step, problem, outcome, ...deeds } = useImport({ trust, disclosure })
  const isBusy = step.name === 'comparing' || step.name === 'importing'
  const takeFiles = (files: readonly File[]) =>
    void deeds.take(files.map((file) => ({ kind: 'file', file })))
  useHandedFiles(takeFiles, isBusy)
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
        <Select
          aria-label="How far its facts may go"
          w={200}
          data={[{ value: AS_BEFORE, label: 'As before, or NDA' }, ...DISCLOSURE_CHOICES]}
          value={disclosure ?? AS_BEFORE}
          onChange={(value) => setDisclosure(value === AS_BEFORE ? null : (value as Disclosure))}
          allowDeselect={false}
        />
        <span className={classes.note}>
          {trust === 'trusted'
            ? `Its facts count as verified by ${name} and can be cited at once.`
            : 'Its facts wait until somebody verifies them; nothing cites them before.'}
        </span>
      </div>
      <FileDrop
        what="documents"
        accept={SOURCE_ENDINGS.join(',')}
        multiple
        buttonLabel="Upload sources"
        hint="Text, Markdown, HTML, PDF, Word, or a questionnaire you answered before (XLSX, CSV). A name that is here already becomes a new version of that source."
        isBusy={isBusy}
        onFiles={takeFiles}
      />
      <WebPageField isBusy={isBusy} onPage={(url) => void deeds.take([{ kind: 'page', url }])} />
      {isBusy && <ImportProgress {...step} onCancel={deeds.cancel} />}
      {step.name === 'confirm' && (
        <ImportPreviews
          previews={step.seen.flatMap(({ preview }) => preview ?? [])}
          onConfirm={() => void deeds.confirm(step.seen)}
          onCancel={deeds.cancel}
        />
      )}
      {problem !== null && <ProblemNotice error={problem} title="Nothing was taken in" />}
      {outcome !== null && <ImportOutcome outcome={outcome} onClose={deeds.closeOutcome} />}
    </Stack>
  )
}
