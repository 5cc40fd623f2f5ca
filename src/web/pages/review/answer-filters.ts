import type { Answer } from '../../../domain/answer.ts'
import { bandOf } from '../../../domain/confidence-band.ts'

/** Which answers the list shows. */
export type FilterName =
  | 'all'
  | 'to-review'
  | 'ready'
  | 'planned'
  | 'unanswered'
  | 'changed'
  | 'contradictions'
  | 'approved'
  | 'rejected'

interface AnswerFilter {
  readonly name: FilterName
  readonly label: string
  readonly includes: (answer: Answer) => boolean
}

/** The filters in the order of the work: what a person must decide first, what is decided last. */
export const ANSWER_FILTERS: readonly AnswerFilter[] = [
  { name: 'all', label: 'All', includes: () => true },
  { name: 'to-review', label: 'To review', includes: isToReview },
  { name: 'ready', label: 'Ready', includes: isReady },
  {
    name: 'planned',
    label: 'Planned',
    includes: (answer) => answer.draft?.decision === 'planned',
  },
  {
    name: 'unanswered',
    label: 'Unanswered',
    includes: (answer) => answer.state === 'drafted' && answer.draft?.decision === 'unanswered',
  },
  { name: 'changed', label: 'Changed', includes: isChangedSinceApproval },
  { name: 'contradictions', label: 'Contradictions', includes: contradicts },
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

/** Somebody approved it, then the answer or a cited fact changed, and nobody has signed again. */
export function isChangedSinceApproval(answer: Answer): boolean {
  return answer.voided !== null && answer.state !== 'approved'
}

/** It doesn't go with another answer: of this file, of one approved before, or of the question it follows. */
export function contradicts({ draft }: Answer): boolean {
  const flags = draft?.flags ?? []
  return (['inconsistent', 'differs-from-approved', 'root-changed'] as const).some((flag) =>
    flags.includes(flag),
  )
}

/** The answers of a filter whose question, id, section or text holds all the words searched for. */
export function filterAnswers(
  answers: readonly Answer[],
  name: FilterName,
  search: string,
): readonly Answer[] {
  const filter = ANSWER_FILTERS.find((candidate) => candidate.name === name)
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return answers.filter((answer) => {
    if (filter !== undefined && !filter.includes(answer)) return false
    if (words.length === 0) return true
    const text = searchTextOf(answer)
    return words.every((word) => text.includes(word))
  })
}

/** How many answers each filter holds. */
export function countByFilter(answers: readonly Answer[]): ReadonlyMap<FilterName, number> {
  return new Map(
    ANSWER_FILTERS.map(({ name, includes }) => [name, answers.filter(includes).length]),
  )
}

export function isFilterName(name: string | null): name is FilterName {
  return ANSWER_FILTERS.some((filter) => filter.name === name)
}

function searchTextOf({ question, draft }: Answer): string {
  return [question.id, question.section, question.text, draft?.answer].join(' ').toLowerCase()
}
