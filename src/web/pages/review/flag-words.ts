import type { DraftFlag } from '../../../domain/draft.ts'

interface FlagWords {
  readonly label: string
  readonly explanation: string
}

/** What each flag asks the reviewer to look at. */
export const FLAG_WORDS: Readonly<Record<DraftFlag, FlagWords>> = {
  'planned-only': {
    label: 'Only planned',
    explanation:
      'Only roadmap or in-progress statements speak to this; nothing says it is so today.',
  },
  'vendor-only': {
    label: 'Held by a vendor',
    explanation: 'The sources say it of a vendor, not of the company itself.',
  },
  qualified: {
    label: 'With limits',
    explanation: 'The cited statement limits what it says; check that the limit fits the question.',
  },
  conflict: {
    label: 'Sources disagree',
    explanation: 'Cited statements contradict each other. Decide which one holds.',
  },
  overdue: {
    label: 'Overdue for review',
    explanation: 'A cited statement was to be looked at again by now. Check that it is still so.',
  },
  'date-passed': {
    label: 'Date has passed',
    explanation: 'The date given for the plan is over, and no source says that it happened.',
  },
  'part-unanswered': {
    label: 'Partly answered',
    explanation: 'A part of the question has no stated answer.',
  },
  'choice-missing': {
    label: 'No fitting list value',
    explanation: 'None of the cell’s own values says this. Choose one, or leave the cell blank.',
  },
  'already-answered': {
    label: 'Already answered',
    explanation:
      'The customer’s file holds an answer here; the export keeps it unless told otherwise.',
  },
  'source-changed': {
    label: 'Source changed',
    explanation:
      'A cited statement is gone or reads otherwise since somebody worked on this. Look at it again.',
  },
  inconsistent: {
    label: 'Asked twice, decided differently',
    explanation:
      'Another question of this file asks the same and was decided otherwise; the reason names it.',
  },
  'differs-from-approved': {
    label: 'Approved otherwise before',
    explanation:
      'The same question has another answer that somebody approved; the reason says where.',
  },
  'root-changed': {
    label: 'Its root has changed',
    explanation:
      'The question that this one follows is answered otherwise now. See whether it still fits.',
  },
  'model-rejected': {
    label: 'Model text refused',
    explanation: 'The language model’s text failed the check, so the quotation stands instead.',
  },
}
