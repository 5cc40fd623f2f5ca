import type { Questionnaire } from '../../domain/questionnaire.ts'
import { client } from '../api/client.ts'
import { queryKeys } from '../api/query-keys.ts'
import type { QuestionnaireChange } from '../api/replies.ts'
import { useDeed } from '../api/use-deed.ts'
import { usePerson } from '../app/person-context.ts'

/** Changes what is said of a questionnaire: due date, owner, whether it is finished. */
export function useChangeQuestionnaire(questionnaireId: string, onDone?: () => void) {
  const { name } = usePerson()
  return useDeed<QuestionnaireChange, { readonly questionnaire: Questionnaire }>({
    run: (change) => client.changeQuestionnaire(questionnaireId, change, name),
    touches: [queryKeys.questionnaires, queryKeys.overview, queryKeys.auditEvents],
    ...(onDone && { onDone }),
  })
}
