import { describe, expect, it } from 'vitest'
import { showNumber } from '../../../../src/questionnaire/ooxml/show-number.ts'

describe('showNumber', () => {
  it.each([
    [45292, 'yyyy-mm-dd', false, '2024-01-01'],
    [43830, 'yyyy-mm-dd', true, '2024-01-01'],
    [45292.5, 'yyyy-mm-dd h:mm', false, '2024-01-01 12:00'],
    [0.75, 'h:mm:ss', false, '18:00:00'],
    [1.1, '0.00', false, '1.10'],
    [7, '000', false, '007'],
    [0.256, '0.0%', false, '25.6%'],
    [12, 'General', false, '12'],
    [12, '"day" 0', false, '12'],
    [-5, '0;[Red]-0', false, '-5'],
    [1.5, `0.${'0'.repeat(200)}`, false, `1.5${'0'.repeat(29)}`],
  ])('shows %d in the format %s', (value, format, isDate1904, text) => {
    expect(showNumber(value, format, isDate1904)).toBe(text)
  })
})
