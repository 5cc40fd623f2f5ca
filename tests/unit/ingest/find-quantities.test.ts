import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/ingest/find-quantities.ts'

describe('finding the figures of a statement', () => {
  it.each([
    ['Reported within 72 hours.', ['72 hours = 72 hour']],
    ['Backups are kept for thirty days.', ['thirty days = 30 day']],
    ['AES-256 and TLS 1.2+', ['AES-256 = 256 bit', 'TLS 1.2+ = 1.2 version']],
    ['RSA 2048-bit keys', ['RSA 2048 = 2048 bit']],
    [
      '99.9% uptime over 1,200 employees',
      ['99.9% = 99.9 percent', '1,200 employees = 1200 employee'],
    ],
    ['cover of $5 million', ['$5 million = 5000000 USD']],
  ])('reads %j', (text, expected) => {
    const found = findQuantities(text).map(({ text, value, unit }) => `${text} = ${value} ${unit}`)
    expect(found).toEqual(expected)
  })

  it('takes no name for a figure', () => {
    expect(findQuantities('ISO 27001, SOC 2 Type II and PCI since 2024')).toEqual([])
  })
})
