import { expect, it } from 'vitest'
import { questionAudience, statementAudience } from '../../../../src/answer/read/audience.ts'

it.each([
  ['Do your employees use a second factor?', 'staff'],
  ['Can our employees sign in with their own accounts?', 'customers'],
  ['Can end users turn on a second factor?', 'customers'],
  ['Do your employees see what our users type?', undefined],
  ['Is a second factor used?', undefined],
])('the question %j means %s', (text, audience) => {
  expect(questionAudience(text)).toBe(audience)
})

it.each([
  ['All our employees use a security key.', 'staff'],
  ['Customers can turn on a second factor.', 'customers'],
  ['Customer data is encrypted.', undefined],
])('the statement %j means %s', (text, audience) => {
  expect(statementAudience(text)).toBe(audience)
})
