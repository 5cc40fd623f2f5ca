import { describe, expect, it } from 'vitest'
import { describeAgo } from '../../../src/web/components/ago-words.ts'
import { daysUntil, describeDue, localDay } from '../../../src/web/components/due-words.ts'

describe('describeDue', () => {
  it.each([
    ['2026-03-01', '9 days overdue', 'bad'],
    ['2026-03-09', '1 day overdue', 'bad'],
    ['2026-03-10', 'Due today', 'bad'],
    ['2026-03-11', 'Due tomorrow', 'warn'],
    ['2026-03-13', 'Due in 3 days', 'warn'],
    ['2026-03-14', 'Due in 4 days', 'quiet'],
    ['2026-03-24', 'Due in 14 days', 'quiet'],
  ])('says of %s on 10 March: %s', (dueOn, words, tone) => {
    expect(describeDue(dueOn, '2026-03-10')).toEqual({ words, tone })
  })

  it('names the day that is further off, with its year where that is another', () => {
    expect(describeDue('2026-05-02', '2026-03-10').words).toMatch(/^Due .*2/)
    expect(describeDue('2026-05-02', '2026-03-10').words).not.toContain('2026')
    expect(describeDue('2027-05-02', '2026-03-10').words).toContain('2027')
  })

  it('counts days across the change of clocks', () => {
    expect(daysUntil('2026-04-01', '2026-03-25')).toBe(7)
  })
})

it('takes the day of where the reader is', () => {
  expect(localDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05')
})

describe('describeAgo', () => {
  const now = Date.parse('2026-03-10T12:00:00Z')
  it.each([
    ['2026-03-10T11:59:30Z', 'just now'],
    ['2026-03-10T12:00:30Z', 'just now'],
    ['2026-03-10T11:55:00Z', '5 minutes ago'],
    ['2026-03-10T10:30:00Z', '1 hour ago'],
    ['2026-03-09T11:00:00Z', 'yesterday'],
    ['2026-01-01T12:00:00Z', '2 months ago'],
  ])('says of %s: %s', (at, words) => {
    expect(describeAgo(at, now)).toBe(words)
  })
})
