import type { Citation } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'
import { readWrittenText, type WrittenText } from './written-text.ts'

/** A shorter quotation may be a phrase that says something else elsewhere, so it counts as own words. */
const MIN_QUOTED_WORDS = 3

/** An answer taken apart: what it repeats of its sources, and what its writer has added. */
export interface OwnWords extends Pick<WrittenText, 'sentences' | 'placeOf'> {
  /** The whole answer on one line. */
  readonly answer: string
  /**
   * The answer with blanks for what it repeats verbatim, so that each word stands where it stands in
   * the answer; the words that are left have to be supported.
   */
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
  const { line: answer, sentences, placeOf } = readWrittenText(draft.answer)
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
    ...{ answer, sentences, placeOf },
    added: quoted.reduce(
      (rest, text) => (text === '' ? rest : rest.replaceAll(text, ' '.repeat(text.length))),
      answer,
    ),
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
