import { expect, it } from 'vitest'
import {
  countDecisions,
  summariseApproval,
} from '../../../src/web/pages/review/summarise-approval.ts'
import { buildAnswer, buildDraft } from '../../support/build-answer.ts'

const approval = { by: 'Ada', at: '2026-01-02T08:00:00.000Z', signature: 'x' }
const voided = { ...approval, voidedAt: '2026-01-03T08:00:00.000Z', reason: 'Edited by Ben.' }

const SHOWN = [
  buildAnswer({ id: 'ready' }),
  buildAnswer({ id: 'begun' }),
  buildAnswer({ id: 'voided', voided }),
  buildAnswer({ id: 'flagged', draft: buildDraft({ decision: 'no', flags: ['qualified'] }) }),
  buildAnswer({ id: 'disputed', draft: buildDraft({ flags: ['conflict'] }) }),
  buildAnswer({ id: 'unanswered', draft: buildDraft({ decision: 'unanswered', answer: '' }) }),
  buildAnswer({ id: 'signed', state: 'approved', approval }),
  buildAnswer({ id: 'rejected', state: 'rejected' }),
  buildAnswer({ id: 'pending', state: 'pending', draft: null }),
]

it('says what would be signed by band, and what stays behind with why', () => {
  const { signable, leftOut } = summariseApproval(SHOWN, ({ id }) => id === 'begun')
  const ids = Object.entries(signable).map(([band, answers]) => [band, answers.map(({ id }) => id)])
  expect(Object.fromEntries(ids)).toEqual({
    ready: ['ready'],
    look: ['voided', 'flagged'],
    'needs-person': ['disputed'],
  })
  expect(leftOut.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
    '1 with an edit that isn’t saved',
    '1 unanswered: there is nothing to sign',
    '1 already signed',
    '1 rejected',
    '1 not drafted yet',
  ])
})

it('counts the decisions, the most frequent first', () => {
  expect(countDecisions(SHOWN)).toEqual([
    ['yes', 6],
    ['no', 1],
    ['unanswered', 1],
  ])
})
