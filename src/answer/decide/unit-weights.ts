import { isSpecific } from '../compare/coverage.ts'
import type { ContentUnit } from '../read/content-units.ts'
import { NAMED, SPOKEN_OF } from './thresholds.ts'

/** Whether a unit names a thing of the field, rather than a word or a party. */
export function isTopical(unit: ContentUnit): boolean {
  return unit.kind !== 'word' && unit.kind !== 'party'
}

/** Whether a unit names a control, a standard or a product: two texts don't share one by chance. */
export function isSolid(unit: ContentUnit): boolean {
  return unit.kind === 'control' || isSpecific(unit)
}

/** Whether the question's unit goes without an answer at this coverage. Plain words never do. */
export function isMissing(unit: ContentUnit, coverage: number): boolean {
  if (isSpecific(unit)) return coverage < NAMED
  if (!isTopical(unit)) return false
  return coverage < SPOKEN_OF
}

/** Units as a person would list them. */
export function labels(units: readonly ContentUnit[]): string {
  return units.map((unit) => unit.label).join(', ')
}
