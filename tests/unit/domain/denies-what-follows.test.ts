import { describe, expect, it } from 'vitest'
import {
  breaksOff,
  deniesWhatFollows,
  isDeniedByTitle,
} from '../../../src/domain/denies-what-follows.ts'

describe('a title under which everything is denied', () => {
  it.each([
    'We do not',
    "We don't:",
    'We never',
    'We will never:',
    'We never use customer data to:',
    'We do not share your data with',
    'Customer data is never',
    'Never used for',
    'We do not collect:',
    'We do not collect the following types of data',
    'What we don’t do',
    'What we never collect',
    'Data we do not store',
  ])('is “%s”', (title) => {
    expect(deniesWhatFollows(title)).toBe(true)
  })

  it.each([
    'We do',
    'You are responsible for',
    'Customer data never leaves the EU',
    'Not only encryption at rest',
    'If you do not agree, you have the right to',
    'We do not sell data, and protect it with',
    'No shared passwords',
    'What happens if a backup does not complete',
    'What do we never do?',
    'Notifications',
    'Not yet',
  ])('is not “%s”', (title) => {
    expect(deniesWhatFollows(title)).toBe(false)
  })
})

describe('a statement denied by its title', () => {
  it.each([
    ['We do not', 'Sell personal data', true],
    ['What we do not do', 'Sell personal data', true],
    ['What we do not do', 'We never sell personal data.', false],
    ['What we have not built', 'There is no mobile app.', false],
    ['What we do', 'Encrypt data', false],
  ])('under “%s”, “%s”: %s', (title, text, isDenied) => {
    expect(isDeniedByTitle({ headingPath: ['Privacy', title], text })).toBe(isDenied)
  })
})

describe('a lead-in that breaks off', () => {
  it.each(['You are responsible for', 'We do not', 'You must', 'We use your data to'])(
    'is “%s”',
    (leadIn) => {
      expect(breaksOff(leadIn)).toBe(true)
    },
  )

  it.each(['We use vetted providers to deliver the service', 'Planned for 2027', 'Backups'])(
    'is not “%s”',
    (leadIn) => {
      expect(breaksOff(leadIn)).toBe(false)
    },
  )
})
