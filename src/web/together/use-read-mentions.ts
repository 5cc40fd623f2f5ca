import { collaborationClient } from '../api/collaboration-client.ts'
import { queryKeys } from '../api/query-keys.ts'
import { useDeed } from '../api/use-deed.ts'
import { usePerson } from '../app/person-context.ts'

/** Notes that the person has read comments that call them. */
export function useReadMentions() {
  const { name } = usePerson()
  return useDeed<readonly string[], void>({
    run: (commentIds) => collaborationClient.readMentions(commentIds, name),
    touches: [queryKeys.mentions],
  })
}
