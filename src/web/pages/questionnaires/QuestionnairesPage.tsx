import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { questionnairesQuery, workspaceQuery } from '../../api/queries.ts'
import { countOf } from '../../components/count-of.ts'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { FirstQuestionnaire } from './FirstQuestionnaire.tsx'
import { FirstSources } from './FirstSources.tsx'
import { QuestionnaireList } from './QuestionnaireList.tsx'
import { StepTrail } from './StepTrail.tsx'
import { UploadQuestionnaire } from './UploadQuestionnaire.tsx'

/** Home: the questionnaires in work, or the way to the first one. */
export function QuestionnairesPage() {
  const workspace = useQuery(workspaceQuery())
  const questionnaires = useQuery(questionnairesQuery())
  const problem = workspace.error ?? questionnaires.error
  if (problem !== null) {
    const retry = () => {
      void workspace.refetch()
      void questionnaires.refetch()
    }
    return (
      <Page title="Questionnaires">
        <ProblemNotice error={problem} onRetry={retry} />
      </Page>
    )
  }
  if (workspace.data === undefined || questionnaires.data === undefined) {
    return (
      <Page
        title="Questionnaires"
        lead="Customers’ files in work. Only approved answers are written."
      >
        <Stack gap="md" aria-busy="true">
          <Skeleton height={76} radius="lg" />
          <Skeleton height={200} radius="lg" />
        </Stack>
      </Page>
    )
  }
  if (questionnaires.data.length > 0) {
    return (
      <Page
        title="Questionnaires"
        lead="Customers’ files in work. Only approved answers are written."
      >
        <Stack gap="lg">
          <UploadQuestionnaire />
          <QuestionnaireList questionnaires={questionnaires.data} />
        </Stack>
      </Page>
    )
  }
  const hasFacts = workspace.data.facts > 0
  return (
    <Page
      title={hasFacts ? 'Now a questionnaire' : 'Start with what your company has stated'}
      lead={
        hasFacts
          ? `${countOf(workspace.data.facts, 'fact')} ready, ${workspace.data.verifiedFacts} of them verified. Add the file that a customer sent.`
          : 'Countersign answers only from your own documents, word for word, and only what a person signs goes out.'
      }
    >
      <StepTrail current={hasFacts ? 1 : 0} />
      {hasFacts ? <FirstQuestionnaire /> : <FirstSources />}
    </Page>
  )
}
