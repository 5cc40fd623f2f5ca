import type { Draft } from '../src/domain/draft.ts'
import type { Label } from './label.ts'

/** The parts of a draft that are scored; a constant answer has them too. */
export type ScoredDraft = Pick<Draft, 'decision' | 'answer' | 'choice'> & {
  readonly citations: readonly { readonly quote: string }[]
  readonly considered: readonly { readonly quote: string }[]
}

/** How one draft fares against its label. */
export interface DraftScore {
  /** The decision is among the acceptable ones. */
  readonly decisionRight: boolean
  /** Some cited quote holds the evidence. */
  readonly citationHit: boolean
  /** Everything that must be said is said, and nothing that mustn't be. */
  readonly valueRight: boolean
  /** Right in decision, value and citation, or an acceptable abstention. */
  readonly full: boolean
  readonly falseYes: boolean
  readonly falseNo: boolean
  /** Rank from 1 of the first considered fact that holds the evidence; null where none does. */
  readonly evidenceRank: number | null
  readonly quotes: number
  /** How many of the quotes stand in a source's visible text. */
  readonly verbatimQuotes: number
}

/** A quote holds a snippet when it has at least this share of the snippet's words. */
const MIN_SHARED_WORDS = 0.7
/** A quote shorter than the snippet counts when it is a part of it of so many words. */
const MIN_PART_WORDS = 3

/**
 * Scores a draft against its label.
 *
 * @param visibleTexts - the visible text of each source, against which quotes are checked.
 */
export function scoreDraft(
  draft: ScoredDraft,
  label: Label,
  visibleTexts: readonly string[],
): DraftScore {
  const decisionRight = label.decision.includes(draft.decision)
  const citationHit = draft.citations.some(({ quote }) => holdsEvidence(quote, label.evidence))
  const valueRight = isValueRight(draft, label)
  const rank = draft.considered.findIndex(({ quote }) => holdsEvidence(quote, label.evidence))
  const quotes = [...draft.citations, ...draft.considered].map(({ quote }) => quote)
  const texts = visibleTexts.map(lettersAndDigits)
  return {
    decisionRight,
    citationHit,
    valueRight,
    full: decisionRight && (draft.decision === 'unanswered' || (valueRight && citationHit)),
    falseYes: draft.decision === 'yes' && !decisionRight,
    falseNo: draft.decision === 'no' && !decisionRight,
    evidenceRank: rank === -1 ? null : rank + 1,
    quotes: quotes.length,
    verbatimQuotes: quotes.filter((quote) =>
      texts.some((text) => text.includes(lettersAndDigits(quote))),
    ).length,
  }
}

/** Whether a quote says what one of the snippets says, by the words that they share. */
export function holdsEvidence(quote: string, evidence: readonly string[]): boolean {
  const quoted = wordsOf(quote)
  const quotedSet = new Set(quoted)
  return evidence.some((snippet) => {
    const expected = wordsOf(snippet)
    const shared = expected.filter((word) => quotedSet.has(word)).length
    if (expected.length > 0 && shared / expected.length >= MIN_SHARED_WORDS) return true
    return (
      quoted.length >= MIN_PART_WORDS && ` ${expected.join(' ')} `.includes(` ${quoted.join(' ')} `)
    )
  })
}

/** Letters and digits alone, so that spaces, line breaks, hyphens and punctuation don't count. */
export function lettersAndDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Text and choice are matched apart, so that `^` means the beginning of either. */
function isValueRight(draft: ScoredDraft, label: Label): boolean {
  const texts = draft.choice === null ? [draft.answer] : [draft.answer, draft.choice]
  const matches = (pattern: RegExp) => texts.some((text) => pattern.test(text))
  return label.must_include.every(matches) && !label.must_not_include.some(matches)
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
