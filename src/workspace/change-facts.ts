import type { AuditAction } from '../domain/audit-event.ts'
import type { Deed } from '../domain/deed.ts'
import { mayGoTo } from '../domain/disclosure.ts'
import { type Fact, factDigest } from '../domain/fact.ts'
import { changeFact, type FactChange, isSameReading, readingOf } from '../domain/fact-change.ts'
import type { Readings } from '../store/fact-repository.ts'
import type { Repositories } from '../store/repositories.ts'
import { beginDeed } from './begin-deed.ts'
import { disclosureLoss } from './compare-versions.ts'
import { describeFactChange, describeRetirement } from './describe-fact-change.ts'
import { factEvent } from './fact-events.ts'
import type { Loss } from './loss.ts'
import { recordLosses } from './record-losses.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** What a deed on facts did to them, and to what rests on them. */
export interface FactDeedReport {
  /** The facts as they are now, each once, in the order of the ids that were given. */
  readonly facts: readonly Fact[]
  /** Ids of the answers whose approval is void. */
  readonly voidedAnswers: readonly string[]
  /** How many answers of files that were sent rest on what changed, and in how many files. */
  readonly sentAnswers: number
  readonly sentFiles: number
}

/**
 * Corrects how facts were read, or says how far they may go. Approvals that rest on one whose status,
 * subject or limits changed are void, and so are those in questionnaires where it may no longer go.
 *
 * Who corrects a verified fact vouches for it as it is now; one that nobody verified waits as before.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is changed
 */
export function classifyFacts(
  context: WorkspaceContext,
  factIds: readonly string[],
  change: FactChange,
  by: string,
): Promise<FactDeedReport> {
  return changeEach(
    context,
    { factIds, by, action: 'fact.classified' },
    async (deed, facts, repositories) => {
      const sources = new Map(
        (await repositories.sources.list()).map((source) => [source.id, source]),
      )
      return facts.map((fact) => {
        const sourceDisclosure = sources.get(fact.sourceId)?.disclosure ?? fact.disclosure
        const after = changeFact(fact, change, sourceDisclosure)
        if (isSameReading(fact, after)) return { after, loss: lossOfDisclosure(fact, after) }
        const verification = fact.verification && deed
        const corrected = { ...after, verification, classified: deed }
        const reason = describeFactChange(fact, corrected, deed.by)
        return { after: corrected, loss: { fact, reason, digest: factDigest(corrected) } }
      })
    },
  )
}

/**
 * Takes facts out of use: they stay in their source and are cited no more; approvals that rest on them
 * are void. Facts that were merged into one of them say the same, and go with it.
 *
 * @param reason - why, for whoever looks later; may be blank.
 * @throws as `classifyFacts`
 */
export function retireFacts(
  context: WorkspaceContext,
  factIds: readonly string[],
  reason: string,
  by: string,
): Promise<FactDeedReport> {
  const why = reason.trim()
  return changeEach(context, { factIds, by, action: 'fact.retired' }, async (deed, facts) =>
    facts.map((fact) => {
      const after = { ...fact, retirement: fact.retirement ?? { ...deed, reason: why } }
      const described = describeRetirement(fact, deed.by, why)
      const loss = fact.retirement === null && { fact, reason: described, digest: null }
      return { after, loss: loss || undefined }
    }),
  )
}

/**
 * Takes facts back into use that were retired, or lets them stand for themselves again that were
 * merged into others. Approvals that were voided stay void.
 *
 * @throws as `classifyFacts`
 */
export function restoreFacts(
  context: WorkspaceContext,
  factIds: readonly string[],
  by: string,
): Promise<FactDeedReport> {
  const options = { factIds, by, action: 'fact.restored', isAlone: true } as const
  return changeEach(context, options, async (_deed, facts) =>
    facts.map((fact) => ({ after: { ...fact, retirement: null, mergedInto: null } })),
  )
}

export interface ChangedFact {
  readonly after: Fact
  readonly loss?: Loss | undefined
}

interface FactDeed {
  readonly factIds: readonly string[]
  readonly by: string
  readonly action: AuditAction
  /** Whether facts that were merged into these are left as they are. */
  readonly isAlone?: boolean
}

/** Changes facts, those that were merged into them alike, tells what rests on them, and keeps the trail. */
export async function changeEach(
  context: WorkspaceContext,
  { factIds, by, action, isAlone = false }: FactDeed,
  change: (
    deed: Deed,
    facts: readonly Fact[],
    repositories: Repositories,
  ) => Promise<readonly ChangedFact[]>,
): Promise<FactDeedReport> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const asked = await repositories.facts.getMany(factIds)
    const merged = isAlone ? [] : await repositories.facts.listMergedInto(factIds)
    const facts = [...new Map([...asked, ...merged].map((fact) => [fact.id, fact])).values()]
    const changes = (await change(deed, facts, repositories)).filter(
      ({ after }, index) => JSON.stringify(after) !== JSON.stringify(facts[index]),
    )
    const changed = new Map(changes.map(({ after }) => [after.id, after]))
    const before = new Map(facts.map((fact) => [fact.id, fact]))
    const readings = await readingsOf([...changed.keys()], before, repositories)
    await repositories.facts.saveDecisions([...changed.values()], readings)
    await repositories.auditEvents.append(
      [...changed.values()].map((after) =>
        factEvent(action, before.get(after.id) ?? after, after, deed),
      ),
    )
    const losses = changes.flatMap(({ loss }) => loss ?? [])
    const cause = {
      action,
      sourceName: [...new Set(losses.map(({ fact }) => fact.sourceName))].join(', '),
    }
    const { voided, sentAnswers, sentFiles } = await recordLosses(repositories, losses, deed, cause)
    if (changed.size > 0) context.factIndex.markStale()
    return {
      facts: asked.map((fact) => changed.get(fact.id) ?? fact),
      ...{ voidedAnswers: voided, sentAnswers, sentFiles },
    }
  })
}

/** How the facts were read: as is kept of those corrected before, and as they were until now of the others. */
async function readingsOf(
  factIds: readonly string[],
  before: ReadonlyMap<string, Fact>,
  { facts }: Repositories,
): Promise<Readings> {
  const kept = await facts.findReadings(factIds)
  return new Map(
    factIds.flatMap((id) => {
      const reading = kept.get(id) ?? before.get(id)
      return reading ? [[id, readingOf(reading)] as const] : []
    }),
  )
}

function lossOfDisclosure(before: Fact, after: Fact): Loss | undefined {
  return mayGoTo(after.disclosure, before.disclosure) ? undefined : disclosureLoss(before, after)
}
