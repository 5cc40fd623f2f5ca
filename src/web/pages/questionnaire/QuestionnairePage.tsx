import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { questionnaireQuery } from '../../api/queries.ts'
import { NotFoundPage } from '../../app/NotFoundPage.tsx'
import { Page } from '../../components/Page.tsx'
import { PageSkeleton } from '../../components/PageSkeleton.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { LayoutView } from './LayoutView.tsx'
import { QuestionnaireBar } from './QuestionnaireBar.tsx'
import { useDrafting } from './use-drafting.ts'

const ReviewView = lazy(async () => ({
  default: (await import('../review/ReviewView.tsx')).ReviewView,
}))
const ExportView = lazy(async () => ({
  default: (await import('../export/ExportView.tsx')).ExportView,
}))

interface QuestionnairePageProps {
  readonly questionnaireId: string
  readonly view: string
}

/** One questionnaire: the layout found in its file, the review of its answers, the export. */
export function QuestionnairePage({ questionnaireId, view }: QuestionnairePageProps) {
  const { data, error, refetch } = useQuery(questionnaireQuery(questionnaireId))
  const drafting = useDrafting(questionnaireId)
  if (error !== null && data === undefined) {
    return (
      <Page title="Questionnaire">
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    )
  }
  if (data === undefined) {
    return (
      <>
        <Skeleton height={52} radius={0} />
        <PageSkeleton />
      </>
    )
  }
  return (
    <>
      <QuestionnaireBar questionnaire={data.questionnaire} view={view} drafting={drafting} />
      {/* The key ends the view that is left at once; else it lives on unseen, keys and all, while the next loads. */}
      <Suspense key={view} fallback={<PageSkeleton />}>
        {view === 'layout' && (
          <LayoutView questionnaire={data.questionnaire} layout={data.layout} drafting={drafting} />
        )}
        {view === 'review' && <ReviewView questionnaireId={questionnaireId} drafting={drafting} />}
        {view === 'export' && (
          <ExportView questionnaire={data.questionnaire} layout={data.layout} />
        )}
        {!['layout', 'review', 'export'].includes(view) && <NotFoundPage />}
      </Suspense>
    </>
  )
}
