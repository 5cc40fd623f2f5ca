import type { Agreement } from '../../../domain/agreement.ts'
import type { LibraryAnswer } from '../../../domain/library-answer.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { LibraryChange } from '../../api/replies.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'

const TOUCHED = [
  ...[queryKeys.facts, queryKeys.library, queryKeys.auditEvents],
  ...[queryKeys.questionnaires, ['answers']],
]

export type Upkeep = ReturnType<typeof useUpkeep>

/** What a person does to keep the library true. */
export function useUpkeep() {
  const { name } = usePerson()
  const decide = useDeed<{ conflictId: string; keptId: string | null }, Agreement>({
    run: ({ conflictId, keptId }) => client.decideConflict(conflictId, keptId, name),
    touches: TOUCHED,
    onDone: () => notifyDone('Decided. What rested on the other statement is void.'),
  })
  const reopen = useDeed<string, Agreement>({
    run: (conflictId) => client.reopenConflict(conflictId, name),
    touches: TOUCHED,
  })
  const review = useDeed<readonly string[], Agreement>({
    run: (factIds) => client.reviewFacts(factIds, name),
    touches: TOUCHED,
    onDone: () => notifyDone(`Still so, says ${name}.`),
  })
  const change = useDeed<{ libraryId: string; change: LibraryChange }, LibraryAnswer>({
    run: ({ libraryId, change }) => client.changeLibraryAnswer(libraryId, change, name),
    touches: TOUCHED,
    onDone: ({ reviewBy }) => notifyDone(`Kept. It is to be looked at again by ${reviewBy}.`),
  })
  return { decide, reopen, review, change }
}
