import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Layout, type Questionnaire, questionsOf } from '../../../domain/questionnaire.ts'
import { exportPreviewQuery, exportsQuery } from '../../api/queries.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import classes from './ExportView.module.css'
import { FilledFiles } from './FilledFiles.tsx'
import { FillNotes } from './FillNotes.tsx'
import { FillPreview } from './FillPreview.tsx'

interface ExportViewProps {
  readonly questionnaire: Questionnaire
  readonly layout: Layout
}

/** What would go out now, what would not and why, and what went out before. */
export function ExportView({ questionnaire, layout }: ExportViewProps) {
  const [overwrite, setOverwrite] = useState(false)
  const preview = useQuery(exportPreviewQuery(questionnaire.id, overwrite))
  const past = useQuery(exportsQuery(questionnaire.id))
  const answeredRows = questionsOf(layout).filter(({ existingAnswer }) => existingAnswer !== null)
  return (
    <div className={classes.view}>
      <Stack gap="lg">
        {preview.error !== null && (
          <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />
        )}
        {preview.data === undefined && preview.error === null && (
          <Stack gap="lg" aria-busy="true">
            <Skeleton height={150} radius="lg" />
            <Skeleton height={320} radius="lg" />
          </Stack>
        )}
        {preview.data !== undefined && (
          <>
            <ExportPanel
              questionnaire={questionnaire}
              report={preview.data}
              answeredRows={answeredRows.length}
              overwrite={overwrite}
              onOverwrite={setOverwrite}
            />
            {preview.data.notes.length > 0 && <FillNotes notes={preview.data.notes} />}
            {past.data !== undefined && past.data.length > 0 && (
              <FilledFiles records={past.data} customer={questionnaire.customer} />
            )}
            <FillPreview report={preview.data} />
          </>
        )}
      </Stack>
    </div>
  )
}
