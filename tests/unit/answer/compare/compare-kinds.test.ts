import { expect, it } from 'vitest'
import { compareKinds } from '../../../../src/answer/compare/compare-kinds.ts'

it.each([
  ['Are servers scanned for malware?', 'All laptops run malware protection.', 'other', false],
  ['Are laptops and servers encrypted?', 'All laptops are encrypted.', 'part', false],
  [
    'Does the SOC 2 report cover the privacy criteria?',
    'Our SOC 2 report covers the security and availability criteria.',
    'other',
    true,
  ],
  [
    'Does the SOC 2 report cover availability and confidentiality?',
    'The SOC 2 report is on security and availability.',
    'part',
    true,
  ],
] as const)('%j and %j: %s', (text, told, outcome, isExhaustive) => {
  expect(compareKinds({ text }, { told })).toMatchObject({ outcome, isExhaustive })
})

it.each([
  ['Are laptops encrypted?', 'Workstations are encrypted.'],
  ['Are laptops encrypted?', 'Data is encrypted at rest.'],
  ['Is data encrypted?', 'All laptops are encrypted.'],
  ['Do you have a privacy policy?', 'Security and availability are monitored.'],
  ['Does the SOC 2 report cover security?', 'The SOC 2 report covers the security criteria.'],
])('says nothing of %j and %j', (text, told) => {
  expect(compareKinds({ text }, { told })).toBeUndefined()
})
