import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import {
  countByFilter,
  type FilterName,
  filterAnswers,
  narrowAnswers,
} from '../../../src/web/pages/review/answer-filters.ts'
import { buildAnswer, buildDraft, buildQuestion } from '../../support/build-answer.ts'

const approval = { by: 'Ada', at: '2026-01-02T08:00:00.000Z', signature: 'x' }
const voided = {
  by: 'Ada',
  at: '2026-01-02T08:00:00.000Z',
  voidedAt: '2026-01-03T08:00:00.000Z',
  reason: 'Edited by Ben.',
}

const ANSWERS: readonly Answer[] = [
  buildAnswer({ id: 'ready' }),
  buildAnswer({ id: 'doubtful', draft: buildDraft({ confidence: 0.6 }) }),
  buildAnswer({ id: 'flagged', draft: buildDraft({ flags: ['qualified'] }) }),
  buildAnswer({
    id: 'planned',
    draft: buildDraft({ decision: 'planned', flags: ['planned-only'] }),
  }),
  buildAnswer({ id: 'unanswered', draft: buildDraft({ decision: 'unanswered', answer: '' }) }),
  buildAnswer({ id: 'changed', voided }),
  buildAnswer({ id: 'approved', state: 'approved', approval }),
  buildAnswer({ id: 'signed-again', state: 'approved', approval, voided }),
  buildAnswer({ id: 'rejected', state: 'rejected', rejectionNote: 'Out of date.' }),
  buildAnswer({ id: 'pending', state: 'pending', draft: null }),
  buildAnswer({ id: 'disputed', draft: buildDraft({ flags: ['conflict'] }) }),
  buildAnswer({ id: 'twice', draft: buildDraft({ flags: ['inconsistent'] }) }),
]

describe('filterAnswers', () => {
  it.each<[FilterName, readonly string[]]>([
    ['to-review', ['ready', 'doubtful', 'flagged', 'planned', 'changed', 'disputed', 'twice']],
    ['needs-person', ['unanswered', 'disputed']],
    ['look', ['doubtful', 'flagged', 'planned', 'changed', 'twice']],
    ['ready', ['ready']],
    ['conflict', ['disputed', 'twice']],
    ['planned', ['planned']],
    ['unanswered', ['unanswered']],
    ['changed', ['changed']],
    ['approved', ['approved', 'signed-again']],
    ['rejected', ['rejected']],
  ])('shows under %s what belongs there', (name, expected) => {
    expect(filterAnswers(ANSWERS, name, 'Ana').map(({ id }) => id)).toEqual(expected)
  })

  it('shows everybody what is theirs', () => {
    const answers = [
      buildAnswer({ id: 'hers', assignee: 'Ana' }),
      buildAnswer({ id: 'his', assignee: 'Bo' }),
      buildAnswer({ id: 'nobodys' }),
    ]
    expect(filterAnswers(answers, 'mine', 'Ana').map(({ id }) => id)).toEqual(['hers'])
    expect(filterAnswers(answers, 'mine', 'Cleo')).toEqual([])
  })

  it('counts for each filter what it would show', () => {
    for (const [name, count] of countByFilter(ANSWERS, 'Ana')) {
      expect(count, name).toBe(filterAnswers(ANSWERS, name, 'Ana').length)
    }
  })

  it('keeps to the answers of a topic, and to the words within them', () => {
    const ofTopic = new Set(['ready', 'planned'])
    const find = (search: string) => narrowAnswers(ANSWERS, { search, ofTopic }).map(({ id }) => id)
    expect(find('')).toEqual(['ready', 'planned'])
    expect(find('nowhere said')).toEqual([])
  })

  it('wants every word of a search, in question, id, section or answer, in any case', () => {
    const backups = buildAnswer({
      id: 'backups',
      question: buildQuestion({ id: 'BC-7', text: 'How long are backups kept?' }),
      draft: buildDraft({ answer: 'Kept for 35 days.' }),
    })
    const find = (search: string) =>
      narrowAnswers([...ANSWERS, backups], { search, ofTopic: null }).map(({ id }) => id)
    expect(find('BACKUPS 35')).toEqual(['backups'])
    expect(find('bc-7')).toEqual(['backups'])
    expect(find('backups 36')).toEqual([])
  })
})
