import { chooseAllowed } from '../../domain/choice.ts'
import type { Draft, DraftFlag } from '../../domain/draft.ts'
import type { LibraryAnswer } from '../../domain/library-answer.ts'
import type { Question } from '../../domain/questionnaire.ts'
import { asksTheSame, type ComparableQuestion, readComparable } from './same-question.ts'

const SAME_WORDS_CONFIDENCE = 0.97
const OTHER_WORDS_CONFIDENCE = 0.85
/** Below what anybody signs unseen: a person has to look at it again first. */
const OVERDUE_CONFIDENCE = 0.5

/** Looks questions up among approved answers. */
export interface ApprovedAnswers {
  /** The draft that repeats an approved answer; undefined where it wasn't asked before. */
  offer(question: Question, today: string): Draft | undefined
}

interface Candidate {
  readonly entry: LibraryAnswer
  readonly asked: ComparableQuestion & { readonly section: string | null }
}

/**
 * Prepares approved answers to be offered again. The caller gives only those that may go to the
 * questionnaire at hand and whose facts all stand.
 */
export function prepareApproved(entries: readonly LibraryAnswer[]): ApprovedAnswers {
  const candidates = [...entries]
    .sort((a, b) => (a.approvedAt > b.approvedAt ? -1 : 1))
    .map((entry): Candidate => ({ entry, asked: comparable(entry.question) }))
  return {
    offer(question, today) {
      if (candidates.length === 0) return undefined
      const asked = comparable(question)
      let other: LibraryAnswer | undefined
      for (const candidate of candidates) {
        const likeness = asksTheSame(asked, candidate.asked)
        if (likeness === 'same-words') return repeat(candidate.entry, question, likeness, today)
        if (likeness === 'other-words') other ??= candidate.entry
      }
      return other && repeat(other, question, 'other-words', today)
    },
  }
}

function comparable(question: Pick<Question, 'text' | 'section'>): Candidate['asked'] {
  return { ...readComparable(question), section: question.section }
}

function repeat(
  entry: LibraryAnswer,
  question: Question,
  likeness: 'same-words' | 'other-words',
  today: string,
): Draft {
  const choices = question.allowed ?? Object.keys(question.tickCells ?? {})
  const isListed = entry.choice !== null && choices.includes(entry.choice)
  const choice = isListed ? entry.choice : chooseAllowed(entry.decision, choices)
  const isOverdue = entry.reviewBy < today
  const flags: DraftFlag[] = [
    ...(isOverdue ? (['overdue'] as const) : []),
    ...(choices.length > 0 && choice === null ? (['choice-missing'] as const) : []),
    ...(question.existingAnswer ? (['already-answered'] as const) : []),
  ]
  const { id: libraryId, approvedBy: by, approvedAt: at, fileName } = entry
  const confidence = likeness === 'same-words' ? SAME_WORDS_CONFIDENCE : OTHER_WORDS_CONFIDENCE
  return {
    decision: entry.decision,
    answer: entry.answer,
    choice,
    citations: entry.citations,
    confidence: isOverdue ? OVERDUE_CONFIDENCE : confidence,
    flags,
    reason: [
      `Approved by ${by} on ${at.slice(0, 10)} in ${fileName}`,
      likeness === 'same-words'
        ? '.'
        : `, for the same question in other words: “${entry.question.text}”`,
      isOverdue ? ` It was to be looked at again by ${entry.reviewBy}.` : '',
    ].join(''),
    considered: entry.citations
      .slice(0, 10)
      .map(({ factId, source, quote }) => ({ factId, source, quote, score: 1 })),
    writer: 'library',
    approvedBefore: { libraryId, by, at, question: entry.question.text, fileName },
  }
}
