import { expect, it } from 'vitest'
import { bandOf } from '../../../src/domain/confidence-band.ts'

it.each([
  ['yes', 0.93, [], 'ready'],
  ['yes', 0.93, ['qualified'], 'look'],
  ['planned', 0.6, [], 'look'],
  ['no', 0.3, [], 'needs-person'],
  ['partial', 0.9, ['conflict'], 'needs-person'],
  ['unanswered', 0, [], 'needs-person'],
] as const)(
  'a %s of confidence %d with the flags %j is %s',
  (decision, confidence, flags, band) => {
    expect(bandOf({ decision, confidence, flags })).toBe(band)
  },
)
