import { useSessionStorage } from '@mantine/hooks'
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
import { popDeed, pushDeed, type UndoableDeed } from './undo-stack.ts'

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
 * The deeds on the answers of a questionnaire, and how to take the latest of them back; what can be
 * taken back is kept for this window, over a reload too.
 *
 * Where somebody else was faster the server refuses; then `conflictId` names the answer until the
 * next deed, and the newest version is fetched.
 */
export function useAnswerDeeds(questionnaireId: string) {
  const { name } = usePerson()
  const queryClient = useQueryClient()
  const [conflictId, setConflictId] = useState<string | null>(null)
  const [stack, setStack] = useSessionStorage<readonly UndoableDeed[]>({
    key: `countersign-undo ${questionnaireId} ${name}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  })

  const keep = (changed: readonly Answer[]) => {
    const byId = new Map(changed.map((answer) => [answer.id, answer]))
    queryClient.setQueryData<readonly Answer[]>(queryKeys.answers(questionnaireId), (old) =>
      old?.map((answer) => byId.get(answer.id) ?? answer),
    )
  }
  const note = (words: string, before: readonly Answer[], after: readonly Answer[]) => {
    keep(after)
    setStack((old) => pushDeed(old, words, before, after))
  }
  const touches = [
    queryKeys.answers(questionnaireId),
    queryKeys.questionnaires,
    queryKeys.exportPreview(questionnaireId),
    queryKeys.auditEvents,
  ]
  const deed = useDeed<AnswerDeed, void>({
    run: async (input) => {
      setConflictId(null)
      await perform(input, name, note)
    },
    touches,
    onProblem: (error, { answer }) => {
      if (error instanceof ApiProblem && error.isStale) setConflictId(answer.id)
      else notifyProblem(error)
    },
  })
  const approveMany = useDeed<readonly Answer[], readonly Answer[]>({
    run: (answers) => client.approveAnswers(answers.map(seen), name),
    touches,
    onDone: (after, before) => {
      const many = countOf(after.length, 'answer')
      note(`approve ${many}`, before, after)
      notifyDone(`${many} approved as ${name}. Press u to undo.`)
    },
  })
  const undo = useDeed<UndoableDeed, readonly Answer[]>({
    run: ({ answers }) => client.undoDeeds(answers.map(pickSeen), name),
    touches,
    onDone: (undone, { words }) => {
      keep(undone)
      setStack((old) => popDeed(old, undone))
      notifyDone(`Taken back: ${words}.`)
    },
    onProblem: (error) => {
      // It never can be taken back again, and must not stand before the deeds below it.
      if (error instanceof ApiProblem && error.status === 409) setStack((old) => old.slice(0, -1))
      notifyProblem(error)
    },
  })
  return { deed, approveMany, undo, undoable: stack.at(-1), conflictId }
}

function pickSeen({ answerId, revision }: UndoableDeed['answers'][number]) {
  return { answerId, revision }
}

type NoteDeed = (words: string, before: readonly Answer[], after: readonly Answer[]) => void

async function perform(deed: AnswerDeed, by: string, note: NoteDeed): Promise<void> {
  const { kind, answer } = deed
  const before = seen(answer)
  const place = answer.question.id ?? `row ${answer.question.row}`
  const done = (verb: string, from: Answer, to: Answer) => note(`${verb} ${place}`, [from], [to])
  switch (kind) {
    case 'approve':
      return done('approve', answer, await client.approveAnswer(before, by))
    case 'reopen':
      return done('reopen', answer, await client.reopenAnswer(before, by))
    case 'reject':
      return done('reject', answer, await client.rejectAnswer(before, deed.note, by))
    case 'edit': {
      const edited = await client.editAnswer(before, deed.edit, by)
      done('edit', answer, edited)
      if (!deed.thenApprove) return
      return done('approve', edited, await client.approveAnswer(seen(edited), by))
    }
  }
}
