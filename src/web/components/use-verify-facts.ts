import type { Fact } from '../../domain/fact.ts'
import { client } from '../api/client.ts'
import { queryKeys } from '../api/query-keys.ts'
import { useDeed } from '../api/use-deed.ts'
import { notifyDone } from '../app/notify.ts'
import { usePerson } from '../app/person-context.ts'

/** Vouches for facts by the name of the person at the screen. */
export function useVerifyFacts() {
  const { name } = usePerson()
  return useDeed<readonly string[], readonly Fact[]>({
    run: (factIds) => client.verifyFacts(factIds, name),
    touches: [queryKeys.facts, queryKeys.workspace, queryKeys.auditEvents],
    onDone: (facts) =>
      notifyDone(
        facts.length === 1
          ? `The fact is verified by ${name}.`
          : `${facts.length} facts are verified by ${name}.`,
      ),
  })
}
