import { mustBeNamed } from '../../domain/concept.ts'
import { type ContentUnit, isNamedIn, sumWeights } from '../read/content-units.ts'
import type { FactFrame } from '../read/fact-frame.ts'

/** How much of what a question speaks of a fact speaks of, too. */
export interface Coverage {
  /** Weighted share from 0 to 1, with what closeness in meaning lends. */
  readonly share: number
  /** The share that the fact names outright, in its own words or its titles. */
  readonly namedShare: number
  /** Per unit of the question, in its order: 0 not spoken of, 1 in the fact's own words. */
  readonly byUnit: readonly number[]
  readonly namedByUnit: readonly number[]
}

/** Titles above a statement speak for it, a little less surely than its own words. */
const HEADING_CREDIT = 0.85

/**
 * Measures coverage unit by unit: the same concept or a narrower one counts in full, a title in part.
 * Closeness in meaning, as the embedding sees it, lends plain words and wordings of the field some
 * credit, but never a proper name: nothing but FIPS answers for FIPS.
 *
 * @param similarity - cosine of question and fact.
 */
export function measureCoverage(
  units: readonly ContentUnit[],
  frame: FactFrame,
  similarity: number,
): Coverage {
  const namedByUnit = units.map((unit) =>
    isComparedByVersion(unit, frame) ? 1 : coverDirectly(unit, frame),
  )
  const byUnit = units.map((unit, index) => lendCredit(unit, namedByUnit[index] ?? 0, similarity))
  return summarise(units, byUnit, namedByUnit)
}

/** Coverage by several facts together: each unit by whichever covers it best. */
export function mergeCoverage(units: readonly ContentUnit[], parts: readonly Coverage[]): Coverage {
  const best = (pick: (part: Coverage) => readonly number[]) =>
    units.map((_, index) => Math.max(0, ...parts.map((part) => pick(part)[index] ?? 0)))
  return summarise(
    units,
    best(({ byUnit }) => byUnit),
    best(({ namedByUnit }) => namedByUnit),
  )
}

/** Whether only the thing itself will do: a standard, a product, insurance, an abbreviation. */
export function isSpecific(unit: ContentUnit): boolean {
  return unit.kind === 'name' || (unit.kind !== 'word' && mustBeNamed(unit.kind))
}

function summarise(
  units: readonly ContentUnit[],
  byUnit: readonly number[],
  namedByUnit: readonly number[],
): Coverage {
  const share = weightedShare(units, byUnit)
  return { share, namedShare: weightedShare(units, namedByUnit), byUnit, namedByUnit }
}

function weightedShare(units: readonly ContentUnit[], byUnit: readonly number[]): number {
  const total = sumWeights(units)
  if (total === 0) return 0
  return units.reduce((sum, unit, index) => sum + unit.weight * (byUnit[index] ?? 0), 0) / total
}

function lendCredit(unit: ContentUnit, named: number, similarity: number): number {
  return isSpecific(unit) ? named : Math.max(named, creditOf(unit, similarity))
}

function coverDirectly(unit: ContentUnit, frame: FactFrame): number {
  if (isNamedIn(unit, frame)) return 1
  return isNamedIn(unit, frame.heading) ? HEADING_CREDIT : 0
}

/** "TLS 1.3" is met by "TLS 1.2 or newer" as far as it goes, which a comparison of versions tells. */
function isComparedByVersion(unit: ContentUnit, { quantities }: FactFrame): boolean {
  return (
    /^TLS 1\.\d$/i.test(unit.label) &&
    quantities.some(({ dimension }) => dimension === 'tls-version')
  )
}

/** From nothing at a cosine of 0.2 to most of it at 0.6, where the bundled model puts paraphrases. */
function creditOf(unit: ContentUnit, similarity: number): number {
  const credit = Math.min(0.8, Math.max(0, (similarity - 0.2) * 2))
  return unit.kind === 'word' || unit.kind === 'party' ? credit : credit * 0.6
}
