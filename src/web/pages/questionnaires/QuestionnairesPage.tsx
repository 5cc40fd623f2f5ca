import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { WorkspaceSummary } from '../../../domain/workspace-summary.ts'
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
        lead="The files that customers sent. Only approved answers are written into them."
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
        lead="The files that customers sent. Only approved answers are written into them."
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
          ? `${describeFacts(workspace.data)}. Add the file that a customer sent.`
          : 'Countersign answers only from your own documents, word for word, and only what a person signs goes out.'
      }
    >
      <StepTrail current={hasFacts ? 1 : 0} />
      {hasFacts ? <FirstQuestionnaire /> : <FirstSources />}
    </Page>
  )
}

function describeFacts({ facts, verifiedFacts }: WorkspaceSummary): string {
  if (verifiedFacts === facts) return `${countOf(facts, 'verified fact')} to answer from`
  return `${countOf(facts, 'fact')} ready, ${verifiedFacts} of them verified`
}
