import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import { editAnswer } from '../../../src/review/edit-answer.ts'
import { flagChangedSource } from '../../../src/review/flag-changed-source.ts'
import { IllegalMoveError } from '../../../src/review/illegal-move-error.ts'
import { recordDraft, withdrawDraft } from '../../../src/review/record-draft.ts'
import { rejectAnswer } from '../../../src/review/reject-answer.ts'
import { reopenAnswer } from '../../../src/review/reopen-answer.ts'
import { makeApprovedAnswer, signAnswer } from '../../../src/review/sign-answer.ts'
import { voidApproval } from '../../../src/review/void-approval.ts'
import { buildAnswer, buildDraft } from '../../support/build-answer.ts'
import { buildFact } from '../../support/build-fact.ts'

const by = 'Grace Signer'
const at = '2026-03-01T09:00:00.000Z'
const citedFacts = [buildFact()]

const MOVES: Record<string, (answer: Answer) => Answer> = {
  approve: (answer) => signAnswer(answer, { by, at, citedFacts, audience: 'nda' }),
  edit: (answer) =>
    editAnswer(answer, { answer: `Edited ${answer.revision}` }, { by, at, audience: 'nda' }),
  reject: (answer) => rejectAnswer(answer, { note: 'No', by, at }),
  reopen: (answer) => reopenAnswer(answer, { by, at }),
  void: (answer) => voidApproval(answer, { at, reason: 'Changed.' }),
  draft: (answer) => recordDraft(answer, buildDraft()),
  withdraw: withdrawDraft,
  flag: flagChangedSource,
}

const moveNames = fc.array(fc.constantFrom(...Object.keys(MOVES)), { maxLength: 40 })

it('whatever people do, an answer leaves exactly while a person’s approval of it stands', () => {
  fc.assert(
    fc.property(moveNames, (names) => {
      let answer = buildAnswer({ state: 'pending', draft: null, revision: 0 })
      for (const name of names) {
        const before = structuredClone(answer)
        const after = tryMove(answer, name)
        expect(answer).toEqual(before)
        if (after !== undefined) {
          expect(after.revision).toBe(before.revision + 1)
          answer = after
        }
        expect(answer.approval !== null).toBe(answer.state === 'approved')
        expect(answer.draft === null).toBe(answer.state === 'pending')
        expect(answer.rejectionNote !== null).toBe(answer.state === 'rejected')
        expect(makeApprovedAnswer(answer, citedFacts, 'nda').holds).toBe(
          answer.state === 'approved',
        )
      }
    }),
  )
})

it('what a person has written or decided is never overwritten by a drafter', () => {
  fc.assert(
    fc.property(moveNames, (names) => {
      let answer = recordDraft(buildAnswer({ state: 'pending', draft: null }), buildDraft())
      answer = editAnswer(answer, { answer: 'By hand.' }, { by, at, audience: 'nda' })
      for (const name of names.filter((each) => each !== 'edit')) {
        answer = tryMove(answer, name) ?? answer
      }
      expect(answer.draft?.answer).toBe('By hand.')
    }),
  )
})

/** The answer after a legal move; undefined where the move is refused. */
function tryMove(answer: Answer, name: string): Answer | undefined {
  try {
    return MOVES[name]?.(answer)
  } catch (error) {
    expect(error).toBeInstanceOf(IllegalMoveError)
    return undefined
  }
}
