import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Answer } from '../../domain/answer.ts'
import type { WorkspaceChange } from '../../domain/workspace-change.ts'
import { collaborationClient } from '../api/collaboration-client.ts'
import { queryKeys } from '../api/query-keys.ts'
import type { Arrival } from './arrival.ts'

/** What of the replies that a window holds is old after a change; answers named by id apart. */
export function touchedBy({
  action,
  questionnaireId,
  subjectIds,
}: WorkspaceChange): readonly QueryKey[] {
  const about = action.split('.')[0]
  const trail = [queryKeys.auditEvents, queryKeys.openWork]
  const { questionnaires, comments, mentions } = queryKeys
  switch (about) {
    case 'answer':
    case 'approval': {
      if (questionnaireId === null) return trail
      const { exportPreview, answers } = queryKeys
      const list = subjectIds.length === 0 ? [answers(questionnaireId)] : []
      return [...trail, ...list, questionnaires, exportPreview(questionnaireId)]
    }
    case 'comment':
      return [...trail, mentions, ...(questionnaireId === null ? [] : [comments(questionnaireId)])]
    case 'questionnaire':
    case 'mapping':
    case 'drafting':
      return [...trail, questionnaires, ...(questionnaireId === null ? [] : allOf(questionnaireId))]
    case 'library':
      return [...trail, queryKeys.library]
    case 'sent-answer':
      return [...trail, queryKeys.affectedAnswers]
    case 'language-model':
      return trail
    default:
      return [...trail, ...UNDER_FACTS]
  }
}

function allOf(questionnaireId: string): readonly QueryKey[] {
  const { answers, drafting, exportPreview, exports, mapping } = queryKeys
  return [answers, drafting, exportPreview, exports, mapping].map((key) => key(questionnaireId))
}

/** Sources and facts lie under everything: what rests on them may be another. */
const UNDER_FACTS: readonly QueryKey[] = [
  queryKeys.workspace,
  queryKeys.sources,
  queryKeys.facts,
  queryKeys.gaps,
  queryKeys.library,
  queryKeys.affectedAnswers,
  queryKeys.questionnaires,
  ['answers'],
  ['export-preview'],
]

/**
 * Brings what a window shows up to date with what others changed: a few answers are fetched one by one
 * and put into their list, all else that is on the screen is fetched anew. Nothing goes away meanwhile.
 */
export async function followChanges(
  queryClient: QueryClient,
  changes: readonly WorkspaceChange[],
): Promise<void> {
  const touched = new Map(changes.flatMap(touchedBy).map((key) => [JSON.stringify(key), key]))
  for (const queryKey of touched.values()) void queryClient.invalidateQueries({ queryKey })
  const changed = changes.filter(({ action }) => /^(answer|approval)\./.test(action))
  const latest = new Map(
    changed.flatMap((change) => change.subjectIds.map((id) => [id, change] as const)),
  )
  await Promise.all(
    [...latest].map(([answerId, change]) => fetchAnswer(queryClient, answerId, change)),
  )
}

async function fetchAnswer(
  queryClient: QueryClient,
  answerId: string,
  { questionnaireId, by, action }: WorkspaceChange,
) {
  if (questionnaireId === null) return
  const queryKey = queryKeys.answers(questionnaireId)
  const findShown = () =>
    queryClient.getQueryData<readonly Answer[]>(queryKey)?.find(({ id }) => id === answerId)
  if (findShown() === undefined) return
  try {
    const answer = await collaborationClient.getAnswer(answerId)
    const { revision } = answer
    if (revision > (findShown()?.revision ?? revision)) {
      const arrival: Arrival = { by, action, revision, atMs: Date.now() }
      queryClient.setQueryData(queryKeys.arrival(answerId), arrival)
    }
    queryClient.setQueryData<readonly Answer[]>(queryKey, (old) => putAnswer(old, answer))
  } catch {
    // Gone meanwhile, or the server is: the whole list tells.
    void queryClient.invalidateQueries({ queryKey })
  }
}

/** The list with the answer as it is now, unless it holds a later one already. */
export function putAnswer(
  answers: readonly Answer[] | undefined,
  answer: Answer,
): readonly Answer[] | undefined {
  return answers?.map((old) =>
    old.id === answer.id && old.revision <= answer.revision ? answer : old,
  )
}
