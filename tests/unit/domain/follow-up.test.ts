import { describe, expect, it } from 'vitest'
import { findRoot, isAsked } from '../../../src/domain/follow-up.ts'

const ask = (text: string, id: string | null = null, sheet = 'Security') => ({ text, id, sheet })

describe('findRoot', () => {
  it.each([
    ['If yes, describe the process.', 'yes'],
    ['- If so, how often?', 'yes'],
    ['If no, please explain.', 'no'],
    ['If not, when will it be?', 'no'],
    ['Where applicable, list the regions.', 'yes'],
  ])('takes %j for a follow-up on %s', (text, condition) => {
    const questions = [ask('Are backups tested?'), ask(text)]
    expect(findRoot(questions, 1)).toEqual({ root: questions[0], condition })
  })

  it('goes back over other follow-ups to the question that they share', () => {
    const questions = [ask('Are backups tested?'), ask('If so, how often?'), ask('If no, why not?')]
    expect(findRoot(questions, 2)?.root).toBe(questions[0])
  })

  it('finds a root that is named by its id, wherever it stands', () => {
    const questions = [
      ask('Do you have remote access?', 'OPS-04'),
      ask('Is it hosted by us?', 'OPS-05'),
      ask('If you answered "yes" to OPS-04, are remote sessions logged?', 'OPS-06'),
    ]
    expect(findRoot(questions, 2)).toEqual({ root: questions[0], condition: 'yes' })
  })

  it.each(['If mobile, is the app in a store?', 'Are backups tested?', 'Iffy backups?'])(
    'lets %j stand by itself',
    (text) => {
      expect(findRoot([ask('Do you have an app?'), ask(text)], 1)).toBeUndefined()
    },
  )

  it('finds no root on another sheet', () => {
    expect(findRoot([ask('Tested?', null, 'A'), ask('If so, how?', null, 'B')], 1)).toBeUndefined()
  })
})

describe('isAsked', () => {
  it.each([
    ['yes', 'partial', true],
    ['yes', 'no', false],
    ['yes', 'planned', false],
    ['no', 'planned', true],
    ['no', 'yes', false],
    ['any', 'no', true],
    ['any', 'unanswered', false],
  ] as const)('on %s, answered %s: %s', (condition, decision, expected) => {
    expect(isAsked(condition, decision)).toBe(expected)
  })
})
