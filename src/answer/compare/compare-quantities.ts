import type { Dimension, Quantity } from '../read/quantity.ts'

/** How a stated quantity meets the asked one, with the reason in words. */
export interface QuantityComparison {
  readonly outcome: 'meets' | 'falls-short' | 'unclear'
  readonly reason: string
}

/**
 * Compares what is asked ("at least 12 months", "within 24 hours") with what is stated.
 *
 * @returns `undefined` when the fact states nothing of that dimension.
 * @example compareQuantities(within24Hours, [seventyTwoHours])?.outcome // "falls-short"
 */
export function compareQuantities(
  asked: Quantity,
  stated: readonly Quantity[],
): QuantityComparison | undefined {
  const comparable = stated.filter((quantity) => isComparable(asked, quantity))
  if (comparable.length === 0) return undefined
  const results = comparable.map((quantity) => compareOne(asked, quantity))
  const [first] = results
  const agree = results.every((result) => result.outcome === first?.outcome)
  if (first && agree) return first
  const figures = comparable.map((quantity) => quantity.text).join(', ')
  return { outcome: 'unclear', reason: `the source states several figures (${figures})` }
}

function isComparable(asked: Quantity, stated: Quantity): boolean {
  if (asked.dimension === stated.dimension) return true
  // "Every 24 hours" and "daily" are intervals, "within 24 hours" a duration: a limit that recurs
  // ("changed at least every 90 days") is sometimes stated as a period.
  return (
    asked.dimension === 'interval' && stated.dimension === 'duration' && stated.bound !== 'exact'
  )
}

const MORE_IS_BETTER: ReadonlySet<Dimension> = new Set(['key-bits', 'percent', 'money'])

function compareOne(asked: Quantity, stated: Quantity): QuantityComparison {
  const isMinimum = asked.bound === 'at-least' || MORE_IS_BETTER.has(asked.dimension)
  if (isMinimum) {
    const required = asked.low
    if (stated.low >= required) return { outcome: 'meets', reason: says(stated, 'reaches', asked) }
    if (stated.high < required || stated.bound === 'exact') {
      return { outcome: 'falls-short', reason: says(stated, 'is less than', asked) }
    }
    return { outcome: 'unclear', reason: says(stated, 'may or may not reach', asked) }
  }
  const limit = asked.high
  if (stated.high <= limit) return { outcome: 'meets', reason: says(stated, 'is within', asked) }
  if (stated.low > limit || stated.bound !== 'at-least') {
    return { outcome: 'falls-short', reason: says(stated, 'is longer than', asked) }
  }
  return { outcome: 'unclear', reason: says(stated, 'may or may not be within', asked) }
}

function says(stated: Quantity, verb: string, asked: Quantity): string {
  return `“${stated.text}” ${verb} the “${asked.text}” asked`
}
