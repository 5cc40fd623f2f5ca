import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/ingest/find-dates.ts'

const datesOf = (text: string) =>
  findDates(text).map(
    ({ kind, first, last }) => `${kind} ${first}${first === last ? '' : `/${last}`}`,
  )

describe('finding the dates of a statement', () => {
  it.each([
    ['Available from Q3 2026.', ['from 2026-07-01/2026-09-30']],
    ['Last updated 5 May 2026.', ['reviewed 2026-05-05']],
    ['We have held it since 2019.', ['since 2019-01-01/2019-12-31']],
    ['Targeted for late 2026.', ['by 2026-09-01/2026-12-31']],
    ['Due by the third quarter of 2027.', ['by 2027-07-01/2027-09-30']],
    ['As of 1st of June 2025 all staff do.', ['as-of 2025-06-01']],
    ['SOC 2 Type II report, March 2026.', ['in 2026-03-01/2026-03-31']],
    ['Valid until 2027-02-28.', ['until 2027-02-28']],
    ['Planned for H1 2027.', ['by 2027-01-01/2027-06-30']],
    [
      'Tested in May 2025 and again in November 2025.',
      ['reviewed 2025-05-01/2025-05-31', 'in 2025-11-01/2025-11-30'],
    ],
  ])('reads %j', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })

  it('keeps the words of the statement', () => {
    const text = 'A second region follows from Q3 2026, not before.'
    expect(findDates(text)[0]?.text).toBe('from Q3 2026')
  })

  it.each(['ISO/IEC 27001:2022', 'OWASP Top 10 2021', 'Port 2022', 'on 31 February 2026'])(
    'reads no date into %j',
    (text) => {
      expect(datesOf(text)).toEqual([])
    },
  )
})
