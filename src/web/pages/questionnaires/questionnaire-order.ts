import { countLeft } from '../../../domain/count-left.ts'
import type { Questionnaire } from '../../../domain/questionnaire.ts'

/** The ways to put questionnaires in order, the first of them where nobody chose. */
export const ORDERS = [
  { value: 'due', label: 'Due first' },
  { value: 'activity', label: 'Latest activity' },
  { value: 'left', label: 'Least left' },
  { value: 'customer', label: 'Customer' },
  { value: 'name', label: 'Name' },
] as const
export type Order = (typeof ORDERS)[number]['value']

type Compare = (a: Questionnaire, b: Questionnaire) => number

const byActivity: Compare = (a, b) => b.lastActivity.at.localeCompare(a.lastActivity.at)
const byName: Compare = (a, b) => a.fileName.localeCompare(b.fileName)

const COMPARE: Readonly<Record<Order, Compare>> = {
  due: (a, b) => compareLast(a.dueOn, b.dueOn) || byActivity(a, b),
  activity: byActivity,
  left: (a, b) => countLeft(a) - countLeft(b) || byActivity(a, b),
  customer: (a, b) => compareLast(a.customer, b.customer) || byActivity(a, b),
  name: byName,
}

/** Questionnaires in an order; what lacks what they are ordered by comes last. */
export function orderQuestionnaires(
  questionnaires: readonly Questionnaire[],
  order: Order,
): readonly Questionnaire[] {
  return questionnaires.toSorted((a, b) => COMPARE[order](a, b) || byName(a, b))
}

/** Those whose file, customer or owner holds every word, in any case. */
export function searchQuestionnaires(
  questionnaires: readonly Questionnaire[],
  search: string,
): readonly Questionnaire[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return questionnaires.filter(({ fileName, customer, owner }) => {
    const text = [fileName, customer, owner].join(' ').toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function compareLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.localeCompare(b)
}
