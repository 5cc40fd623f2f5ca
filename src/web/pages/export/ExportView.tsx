import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { exportPreviewQuery, exportsQuery } from '../../api/queries.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { ExportPanel } from './ExportPanel.tsx'
import classes from './ExportView.module.css'
import { FillPreview } from './FillPreview.tsx'
import { PastExports } from './PastExports.tsx'

/** What would go out now, what would not and why, and what went out before. */
export function ExportView({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const preview = useQuery(exportPreviewQuery(questionnaire.id))
  const past = useQuery(exportsQuery(questionnaire.id))
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
            <ExportPanel questionnaire={questionnaire} report={preview.data} />
            <FillPreview report={preview.data} />
          </>
        )}
        {past.data !== undefined && past.data.length > 0 && <PastExports records={past.data} />}
      </Stack>
    </div>
  )
}
