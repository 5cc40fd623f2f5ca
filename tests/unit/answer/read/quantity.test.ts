import { describe, expect, it } from 'vitest'
import { compareQuantities } from '../../../../src/answer/compare/compare-quantities.ts'
import { readQuantities } from '../../../../src/answer/read/quantity.ts'

describe('readQuantities', () => {
  it.each([
    ['retained for 30 days', 'duration', 720, 720, 'exact'],
    ['within seventy-two hours of confirmation', 'duration', 0, 72, 'at-most'],
    ['for at least twelve months', 'duration', 8760, Number.POSITIVE_INFINITY, 'at-least'],
    ['kept 30–90 days', 'duration', 720, 2160, 'exact'],
    ['for one year or more', 'duration', 8760, Number.POSITIVE_INFINITY, 'at-least'],
    ['no later than 24 hours', 'duration', 0, 24, 'at-most'],
    ['inside a fortnight', 'duration', 0, 336, 'at-most'],
    ['within a day', 'duration', 0, 24, 'at-most'],
    ['on the same day', 'duration', 0, 24, 'at-most'],
    ['no later than the following day', 'duration', 0, 24, 'at-most'],
    ['re-examined twice a year', 'interval', 4380, 4380, 'at-most'],
    ['at least four times a year', 'interval', 2190, 2190, 'at-most'],
    ['reviewed annually', 'interval', 8760, 8760, 'at-most'],
    ['rotated every 90 days', 'interval', 2160, 2160, 'at-most'],
    ['backups run nightly', 'interval', 24, 24, 'at-most'],
    ['99.95% uptime', 'percent', 99.95, 99.95, 'exact'],
    ['AES-256 for stored data', 'key-bits', 256, 256, 'exact'],
    ['TLS 1.2 or higher', 'tls-version', 1.2, Number.POSITIVE_INFINITY, 'at-least'],
  ])('reads %j', (text, dimension, low, high, bound) => {
    const [quantity] = readQuantities(text)
    expect(quantity).toMatchObject({ dimension, bound })
    expect(quantity?.low).toBeCloseTo(low)
    expect(quantity?.high).toBeCloseTo(high)
  })

  it('finds no quantity in identifiers and plain years', () => {
    expect(readQuantities('ISO 27001:2022, version 3, section 4.2')).toEqual([])
  })

  it('does not take "biannual" for annual', () => {
    expect(readQuantities('biannual reviews').map(({ low }) => low)).toEqual([4380])
  })
})

describe('compareQuantities', () => {
  const compare = (asked: string, stated: string) => {
    const [quantity] = readQuantities(asked)
    if (!quantity) throw new TypeError(`no quantity in ${asked}`)
    return compareQuantities(quantity, readQuantities(stated))?.outcome
  }

  it.each([
    ['within 24 hours', 'within 72 hours', 'falls-short'],
    ['within 72 hours', 'within 48 hours', 'meets'],
    ['at least 12 months', 'retained for 90 days', 'falls-short'],
    ['at least 12 months', 'retained for 24 months', 'meets'],
    ['at least 60 days', 'kept 30–90 days', 'falls-short'],
    ['at least annually', 'tested every quarter', 'meets'],
    ['at least quarterly', 'reviewed annually', 'falls-short'],
    ['at least every 90 days', 'rotated every 90 days', 'meets'],
    ['99.9% uptime', '99.5% availability', 'falls-short'],
    ['128-bit keys', 'AES-256', 'meets'],
    ['TLS 1.2 or higher', 'TLS 1.3', 'meets'],
    ['TLS 1.3', 'TLS 1.2+', 'unclear'],
    ['at least four times a year', 'once a year', 'falls-short'],
    ['erased right away', 'kept for 30 days', 'falls-short'],
  ])('asked %j and stated %j: %s', (asked, stated, outcome) => {
    expect(compare(asked, stated)).toBe(outcome)
  })

  it('says nothing where the source gives no figure of that kind', () => {
    expect(compare('within 24 hours', 'without undue delay')).toBeUndefined()
    expect(compare('at least annually', 'AES-256')).toBeUndefined()
  })

  it('names both figures in its reason', () => {
    const [asked] = readQuantities('within 24 hours')
    const reason = asked && compareQuantities(asked, readQuantities('within 72 hours'))?.reason
    expect(reason).toBe('“72 hours” is longer than the “24 hours” asked')
  })
})
