import type { Answer } from '../../../domain/answer.ts'
import { bandOf } from '../../../domain/confidence-band.ts'
import type { DraftFlag } from '../../../domain/draft.ts'

/** Which answers the list shows. */
export type FilterName =
  | 'all'
  | 'mine'
  | 'to-review'
  | 'needs-person'
  | 'look'
  | 'ready'
  | 'unanswered'
  | 'planned'
  | 'conflict'
  | 'changed'
  | 'approved'
  | 'rejected'

interface AnswerFilter {
  readonly name: FilterName
  readonly label: string
  /** What it shows, where the label alone doesn't say. */
  readonly hint?: string
  /** @param person - who looks. */
  readonly includes: (answer: Answer, person: string) => boolean
}

/** The filters in the order of the work: what a person must decide first, what is decided last. */
export const ANSWER_FILTERS: readonly AnswerFilter[] = [
  { name: 'all', label: 'All', includes: () => true },
  {
    name: 'mine',
    label: 'Mine',
    hint: 'Assigned to you',
    includes: (answer, person) => answer.assignee === person,
  },
  {
    name: 'to-review',
    label: 'To review',
    hint: 'Drafted with an answer, and nobody has decided yet',
    includes: isToReview,
  },
  {
    name: 'needs-person',
    label: 'Needs a person',
    hint: 'Unanswered, in conflict, or of low confidence',
    includes: (answer) =>
      answer.state === 'drafted' &&
      answer.draft !== null &&
      bandOf(answer.draft) === 'needs-person',
  },
  {
    name: 'look',
    label: 'Look',
    hint: 'To be looked at with its proof before signing',
    includes: wantsLook,
  },
  {
    name: 'ready',
    label: 'Ready',
    hint: 'High confidence and nothing flagged',
    includes: isReady,
  },
  {
    name: 'unanswered',
    label: 'Unanswered',
    includes: (answer) => answer.state === 'drafted' && answer.draft?.decision === 'unanswered',
  },
  {
    name: 'planned',
    label: 'Planned',
    includes: (answer) => answer.draft?.decision === 'planned',
  },
  {
    name: 'conflict',
    label: 'Conflict',
    hint: 'Sources disagree, or it contradicts another answer',
    includes: isInConflict,
  },
  {
    name: 'changed',
    label: 'Changed',
    hint: 'Changed since approval',
    includes: isChangedSinceApproval,
  },
  { name: 'approved', label: 'Approved', includes: (answer) => answer.state === 'approved' },
  { name: 'rejected', label: 'Rejected', includes: (answer) => answer.state === 'rejected' },
]

/** Drafted with something to decide on, and nobody has decided yet. */
export function isToReview(answer: Answer): boolean {
  return answer.state === 'drafted' && answer.draft?.decision !== 'unanswered'
}

/** To review, confident, and with nothing that a person was asked to look at. */
export function isReady(answer: Answer): boolean {
  const { draft } = answer
  if (draft === null || !isToReview(answer) || answer.voided !== null) return false
  return bandOf(draft) === 'ready'
}

/** To review, and neither ready nor for a person to decide: a look at the proof settles it. */
export function wantsLook(answer: Answer): boolean {
  if (answer.draft === null || !isToReview(answer)) return false
  return !isReady(answer) && bandOf(answer.draft) !== 'needs-person'
}

/** Somebody approved it, then the answer or a cited fact changed, and nobody has signed again. */
export function isChangedSinceApproval(answer: Answer): boolean {
  return answer.voided !== null && answer.state !== 'approved'
}

const CONFLICT_FLAGS: readonly DraftFlag[] = [
  ...(['conflict', 'inconsistent', 'differs-from-approved', 'root-changed'] as const),
]

/**
 * Its sources disagree, or it doesn't go with another answer: of this file, of one approved before, or
 * of the question it follows.
 */
export function isInConflict({ draft }: Answer): boolean {
  return CONFLICT_FLAGS.some((flag) => draft?.flags.includes(flag))
}

/** What narrows the list beside its filter. */
export interface Narrowing {
  /** Words that must all be there, in question, id, section or answer. */
  readonly search: string
  /** The ids of the answers of a topic; null for every topic. */
  readonly ofTopic: ReadonlySet<string> | null
}

/** The answers of the topic that hold all the words searched for. */
export function narrowAnswers(
  answers: readonly Answer[],
  { search, ofTopic }: Narrowing,
): readonly Answer[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0 && ofTopic === null) return answers
  return answers.filter((answer) => {
    if (ofTopic !== null && !ofTopic.has(answer.id)) return false
    if (words.length === 0) return true
    const text = searchTextOf(answer)
    return words.every((word) => text.includes(word))
  })
}

/** The answers that a filter shows. */
export function filterAnswers(
  answers: readonly Answer[],
  name: FilterName,
  person: string,
): readonly Answer[] {
  const filter = ANSWER_FILTERS.find((candidate) => candidate.name === name)
  if (filter === undefined || name === 'all') return answers
  return answers.filter((answer) => filter.includes(answer, person))
}

/** How many answers each filter shows. */
export function countByFilter(
  answers: readonly Answer[],
  person: string,
): ReadonlyMap<FilterName, number> {
  return new Map(
    ANSWER_FILTERS.map(({ name }) => [name, filterAnswers(answers, name, person).length]),
  )
}

export function isFilterName(name: string | null): name is FilterName {
  return ANSWER_FILTERS.some((filter) => filter.name === name)
}

function searchTextOf({ question, draft }: Answer): string {
  return [question.id, question.section, question.text, draft?.answer].join(' ').toLowerCase()
}
