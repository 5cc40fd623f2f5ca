import { useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../domain/answer.ts'
import { collaborationClient } from '../api/collaboration-client.ts'
import { queryKeys } from '../api/query-keys.ts'
import { useDeed } from '../api/use-deed.ts'
import { notifyDone } from '../app/notify.ts'
import { usePerson } from '../app/person-context.ts'
import { countOf } from '../components/count-of.ts'
import { putAnswer } from './follow-changes.ts'

interface Assignment {
  readonly answers: readonly Answer[]
  readonly assignee: string | null
}

/** Gives answers of a questionnaire to a person, or to nobody. */
export function useAssign(questionnaireId: string) {
  const { name } = usePerson()
  const queryClient = useQueryClient()
  return useDeed<Assignment, readonly Answer[]>({
    run: ({ answers, assignee }) =>
      collaborationClient.assignAnswers(
        answers.map(({ id }) => id),
        assignee,
        name,
      ),
    touches: [queryKeys.people, queryKeys.auditEvents],
    onDone: (assigned, { assignee }) => {
      queryClient.setQueryData<readonly Answer[]>(queryKeys.answers(questionnaireId), (old) =>
        assigned.reduce(putAnswer, old),
      )
      if (assigned.length > 1) {
        const whose = assignee === null ? 'nobody’s now' : `assigned to ${assignee}`
        notifyDone(`${countOf(assigned.length, 'answer')} ${whose}.`)
      }
    },
  })
}
