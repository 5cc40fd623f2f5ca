import type { Citation } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'

/** A shorter quotation may be a phrase that says something else elsewhere, so it counts as own words. */
const MIN_QUOTED_WORDS = 3

/** An answer taken apart: what it repeats of its sources, and what its writer has added. */
export interface OwnWords {
  /** The whole answer on one line. */
  readonly answer: string
  /** The answer without what it repeats verbatim; these words have to be supported. */
  readonly added: string
  /** All that the cited facts say, with their titles, on one line. */
  readonly evidence: string
  /** Whether the answer repeats a fact from its first word to its last. */
  readonly repeats: (fact: Fact) => boolean
}

/** Parts the words of a draft's writer from those of its sources. */
export function readOwnWords(
  draft: { readonly answer: string; readonly citations: readonly Citation[] },
  cited: readonly Fact[],
): OwnWords {
  const answer = onOneLine(draft.answer)
  const titles = cited.flatMap(({ headingPath }) => headingPath)
  const quoted = [
    ...cited.map(({ text }) => text),
    ...draft.citations.map(({ quote }) => quote),
    ...titles,
  ]
    .map((text) => onOneLine(text).replace(/[.,;:]$/, ''))
    .filter((text) => text.split(' ').length >= MIN_QUOTED_WORDS || titles.includes(text))
    .sort((a, b) => b.length - a.length)
  return {
    answer,
    added: quoted.reduce((rest, text) => rest.replaceAll(text, ' '), answer),
    evidence: onOneLine(
      cited
        .flatMap(({ headingPath, text, context }) => [...headingPath, context, text])
        .join(' . '),
    ),
    repeats: ({ text }) => answer.includes(onOneLine(text).replace(/[.,;:]$/, '')),
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
