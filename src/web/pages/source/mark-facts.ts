import type { Fact } from '../../../domain/fact.ts'

/** A stretch of a source's text: a fact's own words, or what stands between facts. */
export interface TextStretch {
  readonly start: number
  readonly text: string
  readonly fact: Fact | null
}

/**
 * Cuts a source's visible text into facts and what lies between them, in order and without loss.
 *
 * Where two facts overlap, the one that begins first keeps the shared words; one that lies wholly
 * within it isn't marked.
 */
export function markFacts(visibleText: string, facts: readonly Fact[]): readonly TextStretch[] {
  const stretches: TextStretch[] = []
  let position = 0
  const cut = (end: number, fact: Fact | null) => {
    if (end <= position) return
    stretches.push({ start: position, text: visibleText.slice(position, end), fact })
    position = end
  }
  for (const fact of facts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    cut(Math.min(fact.start, visibleText.length), null)
    cut(Math.min(fact.end, visibleText.length), fact)
  }
  cut(visibleText.length, null)
  return stretches
}
