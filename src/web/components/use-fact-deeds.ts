import type { FactChange } from '../../domain/fact-change.ts'
import { client } from '../api/client.ts'
import { queryKeys } from '../api/query-keys.ts'
import type { FactDeedReport, RemovalReport } from '../api/replies.ts'
import { useDeed } from '../api/use-deed.ts'
import { notifyDone } from '../app/notify.ts'
import { usePerson } from '../app/person-context.ts'
import { countOf } from './count-of.ts'

/** All that may change with a fact: what it says is in answers, exports and lists. */
export const TOUCHED_BY_FACTS = [
  queryKeys.facts,
  queryKeys.sources,
  queryKeys.workspace,
  queryKeys.questionnaires,
  queryKeys.affectedAnswers,
  queryKeys.auditEvents,
  ['answers'],
  ['export-preview'],
] as const

interface Correction {
  readonly factIds: readonly string[]
  readonly change: FactChange
  /** The day to look at them again; null where nothing is said of it. */
  readonly reviewBy: string | null
}

/** What a person decides about facts besides vouching for them; each says what it took back. */
export function useFactDeeds() {
  const { name } = usePerson()
  const deed = <Input>(
    run: (input: Input) => Promise<FactDeedReport>,
    does: string,
  ): Parameters<typeof useDeed<Input, FactDeedReport>>[0] => ({
    run,
    touches: TOUCHED_BY_FACTS,
    onDone: (report) =>
      notifyDone(
        [`${countOf(report.facts.length, 'fact')} ${does}.`, tellTakenBack(report)].join(' '),
      ),
  })
  return {
    classify: useDeed(
      deed(async ({ factIds, change, reviewBy }: Correction) => {
        const report = await client.classifyFacts(factIds, change, name)
        if (reviewBy !== null) await client.reviewFacts(factIds, name, reviewBy)
        return report
      }, 'corrected'),
    ),
    retire: useDeed(
      deed(
        ({ factIds, reason }: { factIds: readonly string[]; reason: string }) =>
          client.retireFacts(factIds, reason, name),
        'retired',
      ),
    ),
    restore: useDeed(
      deed((factIds: readonly string[]) => client.restoreFacts(factIds, name), 'back in use'),
    ),
    merge: useDeed(
      deed(
        ({ keptId, mergedIds }: { keptId: string; mergedIds: readonly string[] }) =>
          client.mergeFacts(keptId, mergedIds, name),
        'merged',
      ),
    ),
  }
}

/** What a deed took back, in a sentence or two; empty where it took nothing. */
export function tellTakenBack({ voidedAnswers, sentAnswers, sentFiles }: RemovalReport): string {
  return [
    voidedAnswers.length > 0 && `${countOf(voidedAnswers.length, 'approval')} no longer stand.`,
    sentAnswers > 0 &&
      `${countOf(sentAnswers, 'answer')} in ${countOf(sentFiles, 'sent file')} rest on what changed: see Changes.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
