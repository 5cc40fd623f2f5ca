import type { OpenChange } from '../../../domain/overview.ts'
import { Ago } from '../../components/Ago.tsx'
import { countOf } from '../../components/count-of.ts'
import { Panel } from './Panel.tsx'
import { type WorkItem, WorkList } from './WorkList.tsx'

const MOST_SHOWN = 5

/** What each deed did to the statements, as the start of a line. */
const DEEDS: Readonly<Record<string, string>> = {
  'source.imported': 'New version of',
  'source.removed': 'Removed:',
  'source.disclosed': 'Disclosed otherwise:',
  'fact.classified': 'Corrected in',
  'fact.retired': 'Retired in',
  'fact.restored': 'Taken back in',
  'fact.merged': 'Merged in',
  'conflict.decided': 'Conflict decided:',
}

/** What took the ground from approved or sent answers, and waits to be settled. */
export function OpenChanges({ changes }: { readonly changes: readonly OpenChange[] }) {
  const items = changes.slice(0, MOST_SHOWN).map(({ at, by, action, sourceName, voided, sent }) => {
    const marks = [...(voided > 0 ? [`${voided} void`] : []), ...(sent > 0 ? [`${sent} sent`] : [])]
    return {
      key: `${at} ${action} ${sourceName}`,
      href: '/changes',
      words: `${DEEDS[action] ?? 'Changed:'} ${sourceName}`,
      note: (
        <>
          {by}, <Ago at={at} />
        </>
      ),
      mark: marks.join(', '),
      tone: sent > 0 ? 'bad' : 'warn',
    } satisfies WorkItem
  })
  const more = changes.length - MOST_SHOWN
  const rest: readonly WorkItem[] =
    more > 0
      ? [
          {
            key: 'more',
            href: '/changes',
            words: `${countOf(more, 'earlier change')}`,
            mark: '',
            tone: 'quiet',
          },
        ]
      : []
  return (
    <Panel title="Changed under answers">
      <WorkList
        items={[...items, ...rest]}
        none="No approval is void and no sent answer has lost its ground."
      />
    </Panel>
  )
}
