import { describe, expect, it } from 'vitest'
import {
  addSample,
  describeTimeLeft,
  type PaceSample,
  paceOf,
} from '../../../src/web/pages/questionnaire/drafting-pace.ts'

const samplesOf = (...pairs: readonly (readonly [seconds: number, done: number])[]) =>
  pairs.reduce<PaceSample[]>(
    (samples, [seconds, done]) => addSample(samples, { atMs: seconds * 1000, done }),
    [],
  )

describe('paceOf', () => {
  it('tells the rate of now and what is left at that rate', () => {
    expect(paceOf(samplesOf([0, 10], [5, 60]), 260)).toEqual({ perSecond: 10, secondsLeft: 20 })
  })

  it('forgets the slow start of a run', () => {
    expect(paceOf(samplesOf([0, 0], [60, 1], [70, 101]), 201)?.perSecond).toBe(10)
  })

  it('starts anew when the count falls back, as a new run does', () => {
    expect(paceOf(samplesOf([0, 100], [1, 200], [2, 5], [4, 25]), 100)?.perSecond).toBe(10)
  })

  it('says nothing while nothing has moved', () => {
    expect(paceOf([], 10)).toBeUndefined()
    expect(paceOf(samplesOf([0, 4], [3, 4]), 10)).toBeUndefined()
  })
})

describe('describeTimeLeft', () => {
  it.each([
    [2, 'a few seconds left'],
    [22, 'about 25 s left'],
    [61, 'about 2 min left'],
  ])('says of %d s: %s', (seconds, words) => {
    expect(describeTimeLeft(seconds)).toBe(words)
  })
})
