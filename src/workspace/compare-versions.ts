import { mayGoTo } from '../domain/disclosure.ts'
import { type Fact, factDigest } from '../domain/fact.ts'
import { isSameStanding } from '../domain/fact-change.ts'
import { buildDifference, type FactDifference } from '../domain/fact-difference.ts'
import { MAX_LISTED_DIFFERENCES, type VersionChange } from '../domain/import-report.ts'
import { pairChanged } from '../domain/pair-changed.ts'
import type { Readings } from '../store/fact-repository.ts'
import {
  describeDisclosureLoss,
  describeFactChange,
  describeFactLoss,
} from './describe-fact-change.ts'
import type { Loss } from './loss.ts'

export interface VersionComparison {
  /** The new version's facts, with what people decided about those of the version before. */
  readonly facts: readonly Fact[]
  readonly change: VersionChange
  /** On what nothing can rest any more as it did. */
  readonly losses: readonly Loss[]
}

/**
 * Compares two versions of a source.
 *
 * A fact whose words, titles and reading stay keeps its id and all that people decided about it, a
 * correction of its reading included. Where the source itself now says otherwise of the same words
 * (a badge went from planned to live), the correction was of something else: it goes, and so does the
 * verification. That somebody retired the fact, or how far it may go, stays either way.
 *
 * @param readings - how those of the facts before were read that a person has corrected.
 */
export function compareVersions(
  before: readonly Fact[],
  readings: Readings,
  imported: readonly Fact[],
): VersionComparison {
  const beforeById = new Map(before.map((fact) => [fact.id, fact]))
  const importedIds = new Set(imported.map(({ id }) => id))
  const facts: Fact[] = []
  const fresh: Fact[] = []
  const unchanged: string[] = []
  const reread: { readonly before: Fact; readonly after: Fact }[] = []
  const losses: Loss[] = []
  for (const fact of imported) {
    const earlier = beforeById.get(fact.id)
    if (earlier === undefined) {
      facts.push(fact)
      fresh.push(fact)
    } else if (isSameStanding(readings.get(fact.id) ?? earlier, fact)) {
      const kept = keepDecisions(earlier, fact)
      facts.push(kept)
      unchanged.push(fact.id)
      if (!mayGoTo(kept.disclosure, earlier.disclosure)) losses.push(disclosureLoss(earlier, kept))
    } else {
      const { ownDisclosure, retirement } = earlier
      const disclosure = ownDisclosure ?? fact.disclosure
      const after = { ...fact, ownDisclosure, disclosure, retirement }
      facts.push(after)
      reread.push({ before: earlier, after })
      const reason = describeFactChange(earlier, after)
      losses.push({ fact: earlier, reason, digest: factDigest(after) })
    }
  }
  const gone = before.filter(({ id }) => !importedIds.has(id))
  const rewritten = pairChanged(gone, fresh)
  const successors = new Map(rewritten.map((pair) => [pair.before, pair.after]))
  for (const fact of gone) {
    losses.push({ fact, reason: describeFactLoss(fact, successors.get(fact)), digest: null })
  }
  return { facts, losses, change: describeChange({ gone, fresh, reread, rewritten, unchanged }) }
}

/** A fact that goes less far than before: others may still cite it. */
export function disclosureLoss(before: Fact, after: Fact): Loss {
  const { disclosure } = after
  const reason = describeDisclosureLoss(after)
  return { fact: before, reason, digest: factDigest(after), disclosure }
}

function keepDecisions(earlier: Fact, fact: Fact): Fact {
  const { ordinal, start, end, sourceName, context, quantities } = fact
  return {
    ...earlier,
    ...{ ordinal, start, end, sourceName, context, quantities },
    dates: earlier.classified === null ? fact.dates : earlier.dates,
    verification: earlier.verification ?? fact.verification,
    disclosure: earlier.ownDisclosure ?? fact.disclosure,
  }
}

function describeChange(versions: {
  readonly gone: readonly Fact[]
  readonly fresh: readonly Fact[]
  readonly reread: readonly { readonly before: Fact; readonly after: Fact }[]
  readonly rewritten: readonly { readonly before: Fact; readonly after: Fact }[]
  readonly unchanged: readonly string[]
}): VersionChange {
  const changed = [...versions.rewritten, ...versions.reread]
  const paired = new Set(changed.flatMap(({ before, after }) => [before, after]))
  const added = versions.fresh.filter((fact) => !paired.has(fact))
  const removed = versions.gone.filter((fact) => !paired.has(fact))
  const isFirst = versions.gone.length + changed.length + versions.unchanged.length === 0
  const differences: FactDifference[] = [
    ...changed
      .toSorted((a, b) => a.after.ordinal - b.after.ordinal)
      .map(({ before, after }) => buildDifference(before, after)),
    ...removed.map((fact) => buildDifference(fact, null)),
    ...added.map((fact) => buildDifference(null, fact)),
  ]
  return {
    added: added.map(({ id }) => id),
    changed: changed.map(({ before, after }) => ({ before: before.id, after: after.id })),
    removed: removed.map(({ id }) => id),
    unchanged: versions.unchanged,
    differences: isFirst ? [] : differences.slice(0, MAX_LISTED_DIFFERENCES),
  }
}
