import { describe, expect, it } from 'vitest'
import { chooseAllowed } from '../../../src/domain/choice.ts'
import { type Decision, decisionSchema } from '../../../src/domain/decision.ts'

const YES_NO = ['Yes', 'No', 'N/A']
const MATURITY = ['Fully implemented', 'Partially implemented', 'Planned', 'Not implemented']

describe('chooseAllowed', () => {
  it.each<[Decision, readonly string[], string | null]>([
    ['yes', YES_NO, 'Yes'],
    ['no', YES_NO, 'No'],
    ['yes', MATURITY, 'Fully implemented'],
    ['no', MATURITY, 'Not implemented'],
    ['planned', MATURITY, 'Planned'],
    ['partial', MATURITY, 'Partially implemented'],
    ['yes', [' YES. ', 'NO.'], ' YES. '],
    ['informational', ['Yes', 'No', 'See comments'], 'See comments'],
  ])('says %s in the words of %j: %j', (decision, allowed, choice) => {
    expect(chooseAllowed(decision, allowed)).toBe(choice)
  })

  it('calls a plan a No where the list knows no plans', () => {
    expect(chooseAllowed('planned', YES_NO)).toBe('No')
  })

  it('never turns a part into the whole', () => {
    expect(chooseAllowed('partial', YES_NO)).toBeNull()
  })

  it('never answers where the sources say nothing', () => {
    expect(chooseAllowed('unanswered', ['Yes', 'No', 'Unknown', ''])).toBeNull()
  })

  it('leaves a list of unknown words to a person', () => {
    const colours = ['Red', 'Amber', 'Green']
    expect(decisionSchema.options.map((decision) => chooseAllowed(decision, colours))).toEqual(
      decisionSchema.options.map(() => null),
    )
  })

  it('tells a plain yes from one that takes half of it back', () => {
    const allowed = ['Yes, planned', 'Yes, except for backups', 'Yes, for all systems', 'No']
    expect(chooseAllowed('yes', allowed)).toBe('Yes, for all systems')
    expect(chooseAllowed('planned', allowed)).toBe('Yes, planned')
  })

  it('tells a plan from the lack of one', () => {
    const allowed = ['No, not planned', 'No, planned', 'Yes']
    expect(chooseAllowed('planned', allowed)).toBe('No, planned')
    expect(chooseAllowed('no', allowed.toReversed())).toBe('No, not planned')
    expect(chooseAllowed('planned', ['Yes', 'Not planned'])).toBeNull()
  })
})
