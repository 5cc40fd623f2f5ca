import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import { ApiProblem } from '../../api/api-problem.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { type DraftEdit, seen } from '../../api/replies.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone, notifyProblem } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'

/** What a person can do to one answer; each deed names the revision that the person saw. */
export type AnswerDeed =
  | { readonly kind: 'approve'; readonly answer: Answer }
  | { readonly kind: 'reopen'; readonly answer: Answer }
  | { readonly kind: 'reject'; readonly answer: Answer; readonly note: string }
  | {
      readonly kind: 'edit'
      readonly answer: Answer
      readonly edit: DraftEdit
      readonly thenApprove: boolean
    }

/**
 * The deeds on the answers of a questionnaire.
 *
 * Where somebody else was faster the server refuses; then `conflictId` names the answer until the
 * next deed, and the newest version is fetched.
 */
export function useAnswerDeeds(questionnaireId: string) {
  const { name } = usePerson()
  const queryClient = useQueryClient()
  const [conflictId, setConflictId] = useState<string | null>(null)

  const keep = (changed: readonly Answer[]) => {
    const byId = new Map(changed.map((answer) => [answer.id, answer]))
    queryClient.setQueryData<readonly Answer[]>(queryKeys.answers(questionnaireId), (old) =>
      old?.map((answer) => byId.get(answer.id) ?? answer),
    )
  }
  const touches = [
    queryKeys.answers(questionnaireId),
    queryKeys.questionnaires,
    queryKeys.exportPreview(questionnaireId),
    queryKeys.auditEvents,
  ]
  const deed = useDeed<AnswerDeed, Answer>({
    run: async (input) => {
      setConflictId(null)
      return perform(input, name, (edited) => keep([edited]))
    },
    touches,
    onDone: (answer) => keep([answer]),
    onProblem: (error, { answer }) => {
      if (error instanceof ApiProblem && error.isStale) setConflictId(answer.id)
      else notifyProblem(error)
    },
  })
  const approveMany = useDeed<readonly Answer[], readonly Answer[]>({
    run: (answers) => client.approveAnswers(answers.map(seen), name),
    touches,
    onDone: (answers) => {
      keep(answers)
      notifyDone(`${countOf(answers.length, 'answer')} approved as ${name}.`)
    },
  })
  return { deed, approveMany, conflictId }
}

async function perform(
  deed: AnswerDeed,
  by: string,
  onEdited: (answer: Answer) => void,
): Promise<Answer> {
  const before = seen(deed.answer)
  switch (deed.kind) {
    case 'approve':
      return client.approveAnswer(before, by)
    case 'reopen':
      return client.reopenAnswer(before, by)
    case 'reject':
      return client.rejectAnswer(before, deed.note, by)
    case 'edit': {
      const edited = await client.editAnswer(before, deed.edit, by)
      if (!deed.thenApprove) return edited
      onEdited(edited)
      return client.approveAnswer(seen(edited), by)
    }
  }
}
