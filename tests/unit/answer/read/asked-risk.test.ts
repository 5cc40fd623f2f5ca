import { describe, expect, it } from 'vitest'
import { asksOfRisk, isRestricting } from '../../../../src/answer/read/asked-risk.ts'

describe('asksOfRisk', () => {
  it.each([
    'Can your support staff read our files?',
    'Could another tenant see our records?',
    'Are tokens ever kept in plain text?',
    'May several colleagues share one login?',
    'Can anybody on the internet reach the database?',
  ])('hears the risk in %j', (question) => {
    expect(asksOfRisk(question)).toBe(true)
  })

  it.each([
    'Can our administrators export the audit log?',
    'Do your employees use multi-factor authentication?',
    'Will you notify us of a breach within 72 hours?',
    'Are backups encrypted?',
  ])('hears none in %j', (question) => {
    expect(asksOfRisk(question)).toBe(false)
  })
})

describe('isRestricting', () => {
  it.each([
    ['Links expire after ten minutes.', true],
    ['Support can open records only on a ticket.', true],
    ['Staging uses made-up addresses.', true],
    ['The database runs in Ireland.', false],
  ])('%j: %s', (statement, expected) => {
    expect(isRestricting(statement)).toBe(expected)
  })
})
