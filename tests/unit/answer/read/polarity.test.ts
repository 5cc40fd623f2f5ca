import { expect, it } from 'vitest'
import { isNegated } from '../../../../src/answer/read/polarity.ts'

it.each([
  ['We never sell personal data', true],
  ['Secrets are kept out of the repository', true],
  ['Public access is blocked', true],
  ['No shared accounts', true],
  ['Neither we nor our vendors train models on it', true],
  ['No records are passed to an outside company', true],
  ['Secrets are stored outside the repository', true],
  ['A tenant without single sign-on can demand codes', false],
  ['We do not serve that market and do not sign such agreements', true],
  ['All traffic is encrypted', false],
  ['Customers are told without undue delay', false],
  ['Every change is reviewed without exception', false],
  ['Reported no later than 48 hours after detection', false],
  ['No change is released before a second engineer has approved it', false],
  ['It is not possible to use the product without a second factor', false],
])('%j: %s', (clause, expected) => {
  expect(isNegated(clause)).toBe(expected)
})
