import { type Conflict, conflictId, type Supersession } from '../../domain/agreement.ts'
import type { Fact } from '../../domain/fact.ts'
import { closenessOf, compareMatters } from './compare-matters.ts'
import { effectiveDay, entryDay, type SourceStanding } from './effective-day.ts'
import { findSupersededSources } from './find-superseded-sources.ts'
import { groupPairs } from './group-pairs.ts'
import { type Matter, readMatter } from './matter.ts'
import { nearPairs } from './near-pairs.ts'

/** How facts agree, before a person has decided anything. */
export interface FoundAgreement {
  readonly conflicts: readonly Omit<Conflict, 'decision'>[]
  readonly superseded: readonly Supersession[]
  /** Ids by groups, the one to keep first. */
  readonly duplicates: readonly (readonly string[])[]
}

/** A changelog's entries on one thing follow upon each other from this closeness on. */
const SAME_ENTRY = 0.7

/** Says of itself that it takes the place of what was said before. */
const TAKES_PLACE =
  /\b(?:supersed\w+|replac\w+ (?:the |our )?(?:earlier|previous|former|old)\b|previously|formerly|instead of the (?:earlier|previous|former)|(?:raised|lowered|shortened|extended|reduced|changed) (?:from|to)\b)/i

/**
 * Finds where facts conflict, where one has given way to a later one, and where several say the same.
 *
 * Where two can't both hold, the newer wins until a person decides, or else the one whose source was
 * imported as trusted; where neither shows, none does. The caller gives only facts that may be cited.
 */
export function findAgreement(
  facts: readonly Fact[],
  sources: readonly SourceStanding[],
): FoundAgreement {
  const steps = findAgreementInSteps(facts, sources)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const FACTS_PER_STEP = 100
const PAIRS_PER_STEP = 500

/** The same, some facts at a time: ten thousand take seconds, in which others want to be served. */
export function* findAgreementInSteps(
  facts: readonly Fact[],
  sources: readonly SourceStanding[],
): Generator<undefined, FoundAgreement> {
  const sourcesById = new Map(sources.map((source) => [source.id, source]))
  const gone = findSupersededSources(facts, sources)
  const superseded = facts.flatMap((fact): readonly Supersession[] => {
    const by = gone.get(fact.sourceId)
    const reason = `${by?.sourceName} says that it takes the place of ${fact.sourceName}.`
    return by && !gone.has(by.sourceId) ? [{ factId: fact.id, byFactId: by.id, reason }] : []
  })
  const outdated = new Set(superseded.map(({ factId }) => factId))
  const standing: Matter[] = []
  for (const fact of facts) {
    if (standing.length % FACTS_PER_STEP === 0) yield
    if (!outdated.has(fact.id)) standing.push(readMatter(fact))
  }

  const conflicts: Omit<Conflict, 'decision'>[] = []
  const later: Supersession[] = []
  const same: (readonly [Fact, Fact])[] = []
  let compared = 0
  for (const [a, b] of nearPairs(standing)) {
    if (++compared % PAIRS_PER_STEP === 0) yield
    const relation = compareMatters(a, b)
    const pair = [a, b].sort((x, y) => (x.fact.id < y.fact.id ? -1 : 1)) as [Matter, Matter]
    if (relation === 'duplicate') same.push([pair[0].fact, pair[1].fact])
    else {
      const taken = findTaken(pair, relation !== undefined)
      if (taken) later.push(taken)
      else if (relation !== undefined) {
        const { winnerId, reason } = pickWinner(pair[0].fact, pair[1].fact, sourcesById)
        const factIds = [pair[0].fact.id, pair[1].fact.id] as [string, string]
        const id = conflictId(pair[0].fact, pair[1].fact)
        conflicts.push({ id, kind: relation, factIds, winnerId, reason })
      }
    }
  }
  const givenWay = new Set(later.map(({ factId }) => factId))
  return {
    conflicts: conflicts.filter(({ factIds }) => !factIds.some((id) => givenWay.has(id))),
    superseded: [...superseded, ...uniqueBy(later, ({ factId }) => factId)],
    duplicates: groupPairs(same, (fact) => rankToKeep(fact, sourcesById)),
  }
}

/** The one of two that has given way: to a later entry of its document, or to one that says so. */
function findTaken(
  [a, b]: readonly [Matter, Matter],
  inConflict: boolean,
): Supersession | undefined {
  const [aDay, bDay] = [entryDay(a.fact), entryDay(b.fact)]
  if (a.fact.sourceId === b.fact.sourceId && aDay && bDay && aDay !== bDay) {
    if (!inConflict && closenessOf(a, b) < SAME_ENTRY) return undefined
    const [older, newer] = aDay < bDay ? [a, b] : [b, a]
    const day = aDay < bDay ? bDay : aDay
    const reason = `A later entry of ${newer.fact.sourceName} (${day}) says how it is since.`
    return { factId: older.fact.id, byFactId: newer.fact.id, reason }
  }
  if (!inConflict) return undefined
  const isTaking = [a, b].map(({ fact }) => TAKES_PLACE.test(fact.text))
  if (isTaking[0] === isTaking[1]) return undefined
  const [older, newer] = isTaking[0] ? [b, a] : [a, b]
  const reason = `${newer.fact.sourceName} says that this was changed.`
  return { factId: older.fact.id, byFactId: newer.fact.id, reason }
}

function pickWinner(
  a: Fact,
  b: Fact,
  sources: ReadonlyMap<string, SourceStanding>,
): Pick<Conflict, 'winnerId' | 'reason'> {
  const [aSource, bSource] = [sources.get(a.sourceId), sources.get(b.sourceId)]
  const [aDay, bDay] = [effectiveDay(a, aSource), effectiveDay(b, bSource)]
  if (aDay && bDay && aDay !== bDay) {
    const [winner, day, other] = aDay > bDay ? [a, aDay, bDay] : [b, bDay, aDay]
    const reason = `${winner.sourceName} is newer (${day}, the other ${other}).`
    return { winnerId: winner.id, reason }
  }
  if (aSource?.trust !== bSource?.trust) {
    const winner = aSource?.trust === 'trusted' ? a : b
    return { winnerId: winner.id, reason: `${winner.sourceName} was imported as trusted.` }
  }
  return { winnerId: null, reason: 'Neither is newer or more trusted than the other.' }
}

/** The newest first, then by name, so that each run keeps the same one. */
function rankToKeep(fact: Fact, sources: ReadonlyMap<string, SourceStanding>): string {
  return `${effectiveDay(fact, sources.get(fact.sourceId)) ?? ''}`
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
