import type { FactQuantity } from '../domain/fact.ts'
import { NUMBER_PATTERN, readNumber } from '../domain/number-words.ts'

const UNIT =
  'seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|people|employees|characters?|[KMGT]i?B|bits?|percent'

/** Each gives the figure as its first group and the unit as its second. */
const MEASURED = new RegExp(
  `(?<![\\w.])(${NUMBER_PATTERN})[\\s-]?(?:business |working |calendar |full )?(${UNIT})\\b`,
  'gi',
)
const PERCENT = /(?<![\w.])(\d+(?:\.\d+)?)\s?%/g
const KEY_LENGTH = /\b(?:AES|RSA|SHA|ChaCha)[- ]?(\d{3,4})\b/gi
const VERSION =
  /\b(?:TLS|SSL|SAML|OAuth|SCIM|CVSS|PCI DSS|NIST CSF)\s?v?(\d+(?:\.\d+)+|[23])\b\+?/gi
const MONEY =
  /([$€£]|\b(?:USD|EUR|GBP) ?)(\d[\d,]*(?:\.\d+)?)\s?(thousand|k|million|m|billion|bn)?\b/gi

/**
 * Finds the figures of a statement with what they count, in their order. Numbers that only name
 * something (ISO 27001, SOC 2, a year) are none.
 *
 * @example findQuantities('Reported within 72 hours.') // [{ text: '72 hours', value: 72, unit: 'hour' }]
 */
export function findQuantities(text: string): readonly FactQuantity[] {
  if (!/\d|(?:second|minute|hour|day|week|month|quarter|year)s?\b/i.test(text)) return []
  const found: (FactQuantity & { readonly start: number })[] = []
  const add = (match: RegExpExecArray, value: number, unit: string): void => {
    const start = match.index
    const isTaken = found.some(
      (o) => start < o.start + o.text.length && o.start < start + match[0].length,
    )
    if (Number.isFinite(value) && !isTaken)
      found.push({ start, text: match[0].trim(), value, unit })
  }
  for (const match of text.matchAll(KEY_LENGTH)) add(match, Number(match[1]), 'bit')
  for (const match of text.matchAll(MEASURED))
    add(match, readNumber(match[1] ?? ''), unitOf(match[2]))
  for (const match of text.matchAll(PERCENT)) add(match, Number(match[1]), 'percent')
  for (const match of text.matchAll(VERSION)) add(match, Number(match[1]), 'version')
  for (const match of text.matchAll(MONEY)) {
    const factor = FACTORS[(match[3] ?? '').charAt(0).toLowerCase()] ?? 1
    add(match, readNumber(match[2] ?? '') * factor, currencyOf(match[1]))
  }
  return found.sort((a, b) => a.start - b.start).map(({ start: _, ...quantity }) => quantity)
}

const FACTORS: Readonly<Record<string, number>> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 }

function unitOf(word = ''): string {
  return /^[KMGT]i?B$/.test(word) ? word : word.toLowerCase().replace(/(?<=[a-z]{2})s$/, '')
}

function currencyOf(sign = ''): string {
  return { $: 'USD', '€': 'EUR', '£': 'GBP' }[sign.trim()] ?? sign.trim().toUpperCase()
}
