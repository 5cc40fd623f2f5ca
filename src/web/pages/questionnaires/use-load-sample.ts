import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'

/** Imports the fictional company that ships with the product. */
export function useLoadSample() {
  const { name } = usePerson()
  return useDeed<void, Awaited<ReturnType<typeof client.loadSample>>>({
    run: () => client.loadSample(name),
    touches: [queryKeys.workspace, queryKeys.sources, queryKeys.facts, queryKeys.auditEvents],
    onDone: ({ imports }) => {
      const facts = imports.reduce((sum, report) => sum + report.source.factCount, 0)
      notifyDone(
        `The sample company is here: ${countOf(imports.length, 'source')}, ${countOf(facts, 'fact')}.`,
      )
    },
  })
}
