import { describe, expect, it } from 'vitest'
import { chooseAllowed } from '../../../src/domain/choice.ts'
import { foldChoice } from '../../../src/domain/choice-vocabulary.ts'
import { type Decision, decisionSchema } from '../../../src/domain/decision.ts'

const YES_NO = ['Yes', 'No', 'N/A']
const STATES = ['Fully implemented', 'Partially implemented', 'Planned', 'Not implemented']

describe('chooseAllowed says it in the words of the list', () => {
  it.each<[readonly string[], Partial<Record<Decision, string | null>>]>([
    [YES_NO, { yes: 'Yes', no: 'No', planned: 'No', partial: null, informational: null }],
    [['Y', 'N'], { yes: 'Y', no: 'N', planned: 'N', partial: null }],
    [['TRUE', 'FALSE'], { yes: 'TRUE', no: 'FALSE', partial: null }],
    [STATES, { yes: 'Fully implemented', planned: 'Planned', partial: 'Partially implemented' }],
    [['Compliant', 'Partially', 'Non-compliant'], { yes: 'Compliant', no: 'Non-compliant' }],
    [['Met', 'Partially met', 'Not met'], { yes: 'Met', no: 'Not met', partial: 'Partially met' }],
    [['In place', 'Not in place', 'NA'], { yes: 'In place', no: 'Not in place', partial: null }],
    [['Pass', 'Fail', 'N/A'], { yes: 'Pass', no: 'Fail' }],
    [['Not verified', 'Open', 'Fulfilled', 'N/A'], { yes: 'Fulfilled', no: 'Open' }],
    [['Full', 'Partial', 'None'], { yes: 'Full', no: 'None', partial: 'Partial' }],
    [['Meets', 'Exceeds', 'Does not meet'], { yes: 'Meets', no: 'Does not meet' }],
    [['Oui', 'Non', 'Partiellement', 'S/O'], { yes: 'Oui', no: 'Non', partial: 'Partiellement' }],
    [['Conforme', 'Non conforme', 'En cours'], { yes: 'Conforme', no: 'Non conforme' }],
    [['Sí', 'No', 'Parcial'], { yes: 'Sí', no: 'No', partial: 'Parcial' }],
    [
      ['Ja', 'Nein', 'Teilweise', 'Geplant'],
      { yes: 'Ja', partial: 'Teilweise', planned: 'Geplant' },
    ],
    [['Erfüllt', 'Nicht erfüllt'], { yes: 'Erfüllt', no: 'Nicht erfüllt' }],
    [['Tak', 'Nie', 'Częściowo'], { yes: 'Tak', no: 'Nie', partial: 'Częściowo' }],
    [['Sim', 'Não'], { yes: 'Sim', no: 'Não' }],
    [['はい', 'いいえ', '該当なし'], { yes: 'はい', no: 'いいえ', partial: null }],
    [['是', '否', '部分', '不适用'], { yes: '是', no: '否', partial: '部分' }],
    [['Yes - with comment', 'No - with comment'], { yes: 'Yes - with comment', partial: null }],
    [['Yes', 'No', 'Other'], { partial: 'Other', informational: 'Other' }],
    [['Yes', 'No', 'Refer to comments'], { informational: 'Refer to comments' }],
    [['Yes', 'Yes, with exceptions', 'No'], { yes: 'Yes', partial: null }],
  ])('%j', (allowed, expected) => {
    const decisions = Object.keys(expected) as Decision[]
    const chosen = decisions.map((decision) => [decision, chooseAllowed(decision, allowed)])
    expect(Object.fromEntries(chosen)).toEqual(expected)
  })

  it('spelled exactly as the list spells it', () => {
    expect(chooseAllowed('yes', [' YES. ', 'NO.'])).toBe(' YES. ')
    expect(chooseAllowed('planned', ['Done', 'Planned\t'])).toBe('Planned\t')
    expect(chooseAllowed('yes', ['ＹＥＳ', 'ＮＯ'])).toBe('ＹＥＳ')
  })

  it('past an item’s number or letter', () => {
    const allowed = ['0 - Not implemented', '1 - Partially implemented', '2 - Implemented']
    expect(chooseAllowed('yes', allowed)).toBe('2 - Implemented')
    expect(chooseAllowed('no', allowed)).toBe('0 - Not implemented')
    expect(chooseAllowed('partial', ['a) Yes', 'b) No', 'c) In part'])).toBe('c) In part')
    expect(['N/A', 'n.a.', 'Y/N'].map(foldChoice)).toEqual(['n a', 'a', 'y n'])
  })
})

describe('chooseAllowed never claims more than is decided', () => {
  it('calls a plan a No where the list knows no plans', () => {
    expect(chooseAllowed('planned', YES_NO)).toBe('No')
    expect(chooseAllowed('planned', ['Implemented', 'Not implemented'])).toBe('Not implemented')
  })

  it('calls a plan work in progress only where the sources say that work has begun', () => {
    const allowed = ['Implemented', 'In progress', 'Not implemented']
    expect(chooseAllowed('planned', allowed)).toBe('Not implemented')
    expect(chooseAllowed('planned', allowed, { isUnderWay: true })).toBe('In progress')
    expect(chooseAllowed('planned', ['Yes', 'In progress'])).toBeNull()
    expect(chooseAllowed('planned', STATES, { isUnderWay: true })).toBe('Planned')
  })

  it('never turns a part into the whole, nor into nothing', () => {
    expect(chooseAllowed('partial', YES_NO)).toBeNull()
    expect(chooseAllowed('partial', ['Implemented', 'Not implemented', 'Planned'])).toBeNull()
  })

  it('never answers where the sources say nothing', () => {
    expect(chooseAllowed('unanswered', ['Yes', 'No', 'Unknown', '', 'Other'])).toBeNull()
  })

  it.each([
    ['numbers', ['0', '1', '2', '3', '4', '5', 'N/A']],
    ['maturity', ['1 - Initial', '2 - Repeatable', '3 - Defined', '4 - Managed', '5 - Optimised']],
    ['states of a document', ['Ad hoc', 'Documented', 'Measured']],
    ['risks', ['None', 'Low', 'Medium', 'High']],
    ['colours', ['Red', 'Amber', 'Green']],
    ['grades', ['A', 'B', 'C', 'D', 'F']],
    ['products', ['AES-256', '3DES', 'Other']],
    ['who owns it', ['CSP-owned', 'CSC-owned', '3rd-party outsourced', 'Shared CSP and CSC']],
  ])('leaves %s to a person', (_, allowed) => {
    expect(decisionSchema.options.map((decision) => chooseAllowed(decision, allowed))).toEqual(
      decisionSchema.options.map(() => null),
    )
  })

  it('takes no value that claims what nobody decided', () => {
    const allowed = ['Yes, externally audited', 'Yes, self-assessed', 'No']
    expect(chooseAllowed('yes', allowed)).toBeNull()
    expect(chooseAllowed('planned', ['Implemented', 'Planned within 6 months'])).toBeNull()
    expect(chooseAllowed('no', ['No, not planned', 'No, planned', 'Yes'])).toBeNull()
  })

  it('tells a plain yes from one that takes half of it back', () => {
    const allowed = ['Yes, planned', 'Yes, except for backups', 'Yes, for all systems', 'No']
    expect(chooseAllowed('yes', allowed)).toBe('Yes, for all systems')
    expect(chooseAllowed('planned', allowed)).toBe('Yes, planned')
  })

  it('tells a plan from the lack of one', () => {
    expect(chooseAllowed('planned', ['No, not planned', 'No, planned', 'Yes'])).toBe('No, planned')
    expect(chooseAllowed('planned', ['Yes', 'Not planned'])).toBeNull()
  })
})
