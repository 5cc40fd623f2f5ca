import { Select } from '@mantine/core'
import type { Disclosure } from '../../../domain/disclosure.ts'
import type { Source } from '../../../domain/source.ts'
import { client } from '../../api/client.ts'
import type { RemovalReport } from '../../api/replies.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { DISCLOSURE_CHOICES, DISCLOSURE_LOOKS } from '../../components/DisclosureTag.tsx'
import { TOUCHED_BY_FACTS, tellTakenBack } from '../../components/use-fact-deeds.ts'

/** How far the facts of a source may go, where none is said of one itself. */
export function SourceReach({ source }: { readonly source: Source }) {
  const { name } = usePerson()
  const disclose = useDeed<Disclosure, RemovalReport & { readonly source: Source }>({
    run: (disclosure) => client.discloseSource(source.id, disclosure, name),
    touches: TOUCHED_BY_FACTS,
    onDone: (report) => {
      const { label } = DISCLOSURE_LOOKS[report.source.disclosure]
      notifyDone(`${source.name}: ${label}. ${tellTakenBack(report)}`.trim())
    },
  })
  return (
    <Select
      aria-label="How far its facts may go"
      w={150}
      data={DISCLOSURE_CHOICES}
      value={source.disclosure}
      disabled={disclose.isPending}
      onChange={(value) => {
        if (value !== null && value !== source.disclosure) disclose.mutate(value as Disclosure)
      }}
      allowDeselect={false}
    />
  )
}
