import { describe, expect, it } from 'vitest'
import type { Questionnaire } from '../../../src/domain/questionnaire.ts'
import {
  orderQuestionnaires,
  searchQuestionnaires,
} from '../../../src/web/pages/questionnaires/questionnaire-order.ts'
import { buildQuestionnaire } from '../../support/build-store-rows.ts'

const COUNTS = { questions: 10, drafted: 0, approved: 0, rejected: 0, toReview: 0, unanswered: 0 }

function listed(
  fileName: string,
  activeAt: string,
  parts: Partial<Questionnaire> = {},
): Questionnaire {
  return {
    ...buildQuestionnaire({ id: fileName, fileName }),
    lastActivity: { by: 'Ada', at: activeAt, action: 'answer.approved' },
    ...{ finished: null, drafting: null, counts: COUNTS },
    ...parts,
  }
}

const LATE = listed('late.xlsx', '2026-03-01T08:00:00Z', { dueOn: '2026-03-02', customer: 'Zen' })
const SOON = listed('soon.xlsx', '2026-03-02T08:00:00Z', { dueOn: '2026-03-09', owner: 'Grace H' })
const OPEN = listed('open.csv', '2026-03-03T08:00:00Z', {
  counts: { ...COUNTS, approved: 9 },
  customer: 'Alder Bank',
})
const ALL = [OPEN, SOON, LATE]
const names = (list: readonly Questionnaire[]) => list.map(({ fileName }) => fileName)

describe('orderQuestionnaires', () => {
  it.each([
    ['due', ['late.xlsx', 'soon.xlsx', 'open.csv']],
    ['activity', ['open.csv', 'soon.xlsx', 'late.xlsx']],
    ['left', ['open.csv', 'soon.xlsx', 'late.xlsx']],
    ['customer', ['open.csv', 'late.xlsx', 'soon.xlsx']],
    ['name', ['late.xlsx', 'open.csv', 'soon.xlsx']],
  ] as const)('by %s', (order, expected) => {
    expect(names(orderQuestionnaires(ALL, order))).toEqual(expected)
  })
})

describe('searchQuestionnaires', () => {
  it.each([
    ['grace', ['soon.xlsx']],
    ['alder csv', ['open.csv']],
    ['  ', ['open.csv', 'soon.xlsx', 'late.xlsx']],
    ['nobody', []],
  ])('finds by file, customer and owner: “%s”', (search, expected) => {
    expect(names(searchQuestionnaires(ALL, search))).toEqual(expected)
  })
})
