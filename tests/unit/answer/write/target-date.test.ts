import { expect, it } from 'vitest'
import { readTargetDate } from '../../../../src/answer/write/target-date.ts'

it.each([
  ['targeting late 2027', '2027-12-31'],
  ['from Q3 2026', '2026-09-30'],
  ['in the first half, H1 2026', '2026-06-30'],
  ['due in February 2028', '2028-02-29'],
  ['early 2027 or mid 2027', '2027-08-31'],
  ['on the roadmap for 2027', '2027-12-31'],
  ['on the roadmap', undefined],
])('%j ends on %s', (text, date) => {
  expect(readTargetDate(text)).toBe(date)
})
