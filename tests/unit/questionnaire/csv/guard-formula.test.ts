import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula } from '../../../../src/questionnaire/csv/guard-formula.ts'

describe('guardFormula', () => {
  it.each(['=1+1', '+49 30 1', '-cmd', '@SUM(A1)', '\t=1', '  =HYPERLINK("x")', '＝1'])(
    'lets %j begin with no character that runs it, and with no apostrophe',
    (text) => {
      const guarded = guardFormula(text)
      expect(guarded).toMatch(/^\u00A0[^\s']/)
      expect(guarded.slice(1)).toBe(text.trimStart())
    },
  )

  it.each(['Yes', '-5', '+3.5', 'a = b', "'quoted'", ''])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text)
  })

  it('never gives a text that runs, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ', 'a') }),
        (text) => {
          expect(guardFormula(text)).not.toMatch(/^[\t\r ]*[=@]|^[\t\r ]*[+-][^\d]/)
        },
      ),
    )
  })
})
