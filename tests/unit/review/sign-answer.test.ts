import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Draft } from '../../../src/domain/draft.ts'
import { IllegalMoveError } from '../../../src/review/illegal-move-error.ts'
import { NothingToSignError } from '../../../src/review/nothing-to-sign-error.ts'
import { makeApprovedAnswer, signAnswer } from '../../../src/review/sign-answer.ts'
import { UncitableFactError } from '../../../src/review/uncitable-fact-error.ts'
import { UnnamedPersonError } from '../../../src/review/unnamed-person-error.ts'
import { buildAnswer, buildDraft, buildQuestion } from '../../support/build-answer.ts'
import { buildFact } from '../../support/build-fact.ts'

const AT = '2026-03-01T09:00:00.000Z'
const aes = buildFact()
const keys = buildFact({ text: 'Keys are rotated every year.' })

const sign = (answer: Answer, citedFacts = [aes]) =>
  signAnswer(answer, { by: 'Grace Signer', at: AT, citedFacts, audience: 'nda' })

describe('signAnswer', () => {
  it('names the person and the time, and raises the revision', () => {
    const signed = signAnswer(buildAnswer(), {
      by: '  Grace Signer ',
      at: AT,
      citedFacts: [aes],
      audience: 'nda',
    })
    expect(signed).toMatchObject({
      state: 'approved',
      approval: { by: 'Grace Signer', at: AT, signature: expect.stringMatching(/^[0-9a-f]{64}$/) },
      revision: 2,
    })
  })

  it('takes no signature without a name', () => {
    expect(() =>
      signAnswer(buildAnswer(), { by: ' \t', at: AT, citedFacts: [aes], audience: 'nda' }),
    ).toThrow(UnnamedPersonError)
  })

  it.each(['pending', 'approved', 'rejected'] as const)('refuses an answer that is %s', (state) => {
    expect(() => sign(buildAnswer({ state }))).toThrow(IllegalMoveError)
  })

  it('says in a refusal what the state is and what can be done', () => {
    expect(() => sign(buildAnswer({ state: 'approved' }))).toThrow(
      `Can't approve the answer to question ENC-1 (sheet "Security", row 5): it is approved. It can be edited, rejected or reopened.`,
    )
  })

  it.each<[string, Partial<Draft>]>([
    ['whose decision is unanswered', { decision: 'unanswered' }],
    ['with neither text nor choice', { answer: '  ', choice: null }],
  ])('finds nothing to sign in a draft %s', (_, parts) => {
    expect(() => sign(buildAnswer({ draft: buildDraft(parts) }))).toThrow(NothingToSignError)
  })

  it('signs a choice that has no text beside it', () => {
    expect(sign(buildAnswer({ draft: buildDraft({ answer: '' }) })).state).toBe('approved')
  })

  it('refuses a draft whose cited fact is gone, or that nobody vouches for', () => {
    expect(() => sign(buildAnswer(), [])).toThrow(UncitableFactError)
    expect(() => sign(buildAnswer(), [{ ...aes, verification: null }])).toThrow(UncitableFactError)
  })

  it('clears the memory of an approval that was void', () => {
    const voided = { by: 'Grace Signer', at: AT, voidedAt: AT, reason: 'Edited.' }
    expect(sign(buildAnswer({ voided })).voided).toBeNull()
  })
})

describe('makeApprovedAnswer', () => {
  const signed = sign(buildAnswer())

  it('gives the approved answer while nothing has changed', () => {
    expect(makeApprovedAnswer(signed, [aes], 'nda')).toEqual({
      holds: true,
      approved: {
        question: signed.question,
        decision: 'yes',
        answer: aes.text,
        choice: 'Yes',
        approval: signed.approval,
      },
    })
  })

  it('holds when the fact only moved within its document', () => {
    expect(
      makeApprovedAnswer(signed, [{ ...aes, ordinal: 7, start: 90, end: 140 }], 'nda').holds,
    ).toBe(true)
  })

  it('holds in whatever order the facts come', () => {
    const both = sign(buildAnswer({ draft: buildDraft({}, [aes, keys]) }), [aes, keys])
    expect(makeApprovedAnswer(both, [keys, aes], 'nda').holds).toBe(true)
  })

  it.each<[string, Partial<Answer>]>([
    ['the text of the question', { question: buildQuestion({ text: 'Do you encrypt backups?' }) }],
    ['the row of the question', { question: buildQuestion({ row: 6 }) }],
    ['the decision', { draft: buildDraft({ decision: 'partial' }) }],
    ['the answer', { draft: buildDraft({ answer: 'Yes, always.' }) }],
    ['the choice', { draft: buildDraft({ choice: 'N/A' }) }],
    ['the citations', { draft: buildDraft({ citations: [] }) }],
  ])('is void when %s has changed', (_, parts) => {
    expect(makeApprovedAnswer({ ...signed, ...parts }, [aes], 'nda')).toEqual({
      holds: false,
      reason: expect.stringContaining('has changed since Grace Signer approved it'),
    })
  })

  it('is void when the cited fact became a plan', () => {
    expect(makeApprovedAnswer(signed, [{ ...aes, status: 'planned' }], 'nda').holds).toBe(false)
  })

  it('is void when the cited fact is gone, and quotes it', () => {
    expect(makeApprovedAnswer(signed, [], 'nda')).toEqual({
      holds: false,
      reason: `The sources no longer hold the cited statement “${aes.text}” (trust.md).`,
    })
  })

  it('is void when nobody vouches for the cited fact', () => {
    expect(makeApprovedAnswer(signed, [{ ...aes, verification: null }], 'nda').holds).toBe(false)
  })

  it.each(['pending', 'drafted', 'rejected'] as const)('lets no answer out that is %s', (state) => {
    expect(makeApprovedAnswer({ ...signed, state }, [aes], 'nda').holds).toBe(false)
  })
})
