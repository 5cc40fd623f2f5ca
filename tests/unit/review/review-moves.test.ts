import { describe, expect, it } from 'vitest'
import type { Answer, AnswerState } from '../../../src/domain/answer.ts'
import { ChoiceNotAllowedError } from '../../../src/review/choice-not-allowed-error.ts'
import { editAnswer } from '../../../src/review/edit-answer.ts'
import { flagChangedSource } from '../../../src/review/flag-changed-source.ts'
import { IllegalMoveError } from '../../../src/review/illegal-move-error.ts'
import { isOpenToDrafting, recordDraft, withdrawDraft } from '../../../src/review/record-draft.ts'
import { rejectAnswer } from '../../../src/review/reject-answer.ts'
import { reopenAnswer } from '../../../src/review/reopen-answer.ts'
import { signAnswer } from '../../../src/review/sign-answer.ts'
import { UncitableFactError } from '../../../src/review/uncitable-fact-error.ts'
import { UnnamedPersonError } from '../../../src/review/unnamed-person-error.ts'
import { voidApproval } from '../../../src/review/void-approval.ts'
import { buildAnswer, buildDraft, buildQuestion } from '../../support/build-answer.ts'
import { buildFact } from '../../support/build-fact.ts'

const AT = '2026-03-01T09:00:00.000Z'
const LATER = '2026-03-02T09:00:00.000Z'
const by = 'Grace Signer'
const fact = buildFact()

const answersByState: Record<AnswerState, Answer> = {
  pending: buildAnswer({ state: 'pending', draft: null, revision: 0 }),
  drafted: buildAnswer(),
  approved: signAnswer(buildAnswer(), { by, at: AT, citedFacts: [fact], audience: 'nda' }),
  rejected: rejectAnswer(buildAnswer(), { note: 'Too vague', by, at: AT }),
}

const moves: Record<
  string,
  { from: readonly AnswerState[]; to: AnswerState; run: (a: Answer) => Answer }
> = {
  edit: {
    from: ['drafted', 'approved', 'rejected'],
    to: 'drafted',
    run: (answer) => editAnswer(answer, { answer: 'Yes.' }, { by, at: LATER, audience: 'nda' }),
  },
  reject: {
    from: ['drafted', 'approved'],
    to: 'rejected',
    run: (answer) => rejectAnswer(answer, { note: 'No', by, at: LATER }),
  },
  reopen: {
    from: ['approved', 'rejected'],
    to: 'drafted',
    run: (answer) => reopenAnswer(answer, { by, at: LATER }),
  },
  void: {
    from: ['approved'],
    to: 'drafted',
    run: (answer) => voidApproval(answer, { at: LATER, reason: 'The source changed.' }),
  },
  draft: {
    from: ['pending', 'drafted'],
    to: 'drafted',
    run: (answer) => recordDraft(answer, buildDraft()),
  },
  withdraw: { from: ['pending', 'drafted'], to: 'pending', run: withdrawDraft },
}

const cases = Object.entries(moves).flatMap(([name, move]) =>
  Object.values(answersByState).map((answer) => ({ name, move, answer, state: answer.state })),
)

describe('the moves of a review', () => {
  it.each(cases.filter(({ move, state }) => move.from.includes(state)))(
    '$name is legal for $state, and raises the revision',
    ({ move, answer }) => {
      expect(move.run(answer)).toMatchObject({ state: move.to, revision: answer.revision + 1 })
    },
  )

  it.each(cases.filter(({ move, state }) => !move.from.includes(state)))(
    '$name is refused for $state',
    ({ move, answer }) => {
      expect(() => move.run(answer)).toThrow(IllegalMoveError)
    },
  )

  it.each(['edit', 'reject', 'reopen', 'void'])('%s voids an approval and remembers it', (name) => {
    const moved = moves[name]?.run(answersByState.approved)
    expect(moved).toMatchObject({
      approval: null,
      voided: { by, at: AT, voidedAt: LATER, reason: expect.stringMatching(/\.$/) },
    })
  })

  it.each([
    ['edit', () => editAnswer(buildAnswer(), {}, { by: '', at: AT, audience: 'nda' })],
    ['reject', () => rejectAnswer(buildAnswer(), { note: '', by: '', at: AT })],
    ['reopen', () => reopenAnswer(answersByState.approved, { by: '', at: AT })],
  ])('%s takes a name', (_, run) => {
    expect(run).toThrow(UnnamedPersonError)
  })
})

describe('editAnswer', () => {
  it('changes what is given, keeps the rest, and says that a person wrote it, and instead of what', () => {
    const { draft } = editAnswer(
      buildAnswer(),
      { answer: 'AES-256.' },
      { by, at: AT, audience: 'nda' },
    )
    const { decision, confidence, flags } = buildDraft()
    const startedFrom = { decision, confidence, flags }
    expect(draft).toEqual(buildDraft({ answer: 'AES-256.', writer: 'person', startedFrom }))
  })

  it('quotes the facts that are to be cited', () => {
    const backup = buildFact({
      text: 'Backups are encrypted.',
      headingPath: ['Backups', 'Storage'],
    })
    const { draft } = editAnswer(
      buildAnswer(),
      { citedFacts: [backup] },
      { by, at: AT, audience: 'nda' },
    )
    expect(draft?.citations).toEqual([
      {
        factId: backup.id,
        source: 'trust.md',
        section: 'Backups › Storage',
        quote: 'Backups are encrypted.',
      },
    ])
  })

  it('cites no fact that nobody verified', () => {
    const citedFacts = [buildFact({ verification: null })]
    expect(() =>
      editAnswer(buildAnswer(), { citedFacts }, { by, at: AT, audience: 'nda' }),
    ).toThrow(UncitableFactError)
  })

  it('takes a choice from the list only', () => {
    expect(() =>
      editAnswer(buildAnswer(), { choice: 'Maybe' }, { by, at: AT, audience: 'nda' }),
    ).toThrow(ChoiceNotAllowedError)
    expect(
      editAnswer(buildAnswer(), { choice: 'No' }, { by, at: AT, audience: 'nda' }).draft?.choice,
    ).toBe('No')
  })

  it('takes a choice of the tick columns', () => {
    const question = buildQuestion({ allowed: null, choiceCell: null, tickCells: { Yes: 'F5' } })
    expect(() =>
      editAnswer(buildAnswer({ question }), { choice: 'No' }, { by, at: AT, audience: 'nda' }),
    ).toThrow(ChoiceNotAllowedError)
  })

  it('drops the flag of the missing choice once there is one', () => {
    const draft = buildDraft({ choice: null, flags: ['choice-missing', 'qualified'] })
    const edited = editAnswer(
      buildAnswer({ draft }),
      { choice: 'No' },
      { by, at: AT, audience: 'nda' },
    )
    expect(edited.draft?.flags).toEqual(['qualified'])
  })
})

describe('flagChangedSource', () => {
  it('keeps what a person wrote or rejected, and says that it needs another look', () => {
    for (const state of ['drafted', 'rejected'] as const) {
      const flagged = flagChangedSource(flagChangedSource(answersByState[state]))
      expect(flagged).toMatchObject({ state, draft: { flags: ['source-changed'] } })
      expect(flagged.revision).toBe(answersByState[state].revision + 2)
    }
  })

  it('is over once somebody signs', () => {
    const flagged = flagChangedSource(buildAnswer())
    const signed = signAnswer(flagged, { by, at: LATER, citedFacts: [fact], audience: 'nda' })
    expect(signed.draft?.flags).toEqual([])
  })

  it.each(['pending', 'approved'] as const)('is refused for %s', (state) => {
    expect(() => flagChangedSource(answersByState[state])).toThrow(IllegalMoveError)
  })
})

describe('isOpenToDrafting', () => {
  it('protects what a person wrote or decided', () => {
    const edited = editAnswer(buildAnswer(), { answer: 'Yes.' }, { by, at: AT, audience: 'nda' })
    const open = [...Object.values(answersByState), edited].filter(isOpenToDrafting)
    expect(open.map((answer) => answer.state)).toEqual(['pending', 'drafted'])
  })
})
