import { describe, expect, it } from 'vitest'
import { BEARINGS, type Judge } from '../../src/answer/judge/judge.ts'
import { createTransformersJudge } from '../../src/answer/judge/transformers-judge.ts'
import { BUNDLED_JUDGE } from '../support/bundled-judge.ts'
import { WordJudge } from '../support/word-judge.ts'

const judges: readonly (readonly [name: string, create: () => Judge])[] = [
  ['the judge of the tests', () => new WordJudge()],
  ['the bundled judge', () => createTransformersJudge({ model: BUNDLED_JUDGE })],
]

const STATEMENTS = [
  'Backups › Schedule: Customer data is backed up every night.',
  'Office: Visitors are escorted by their host.',
  '',
  '未知 ¶',
  'word '.repeat(2000),
]

describe.each(judges)('%s', (_, create) => {
  it('gives each statement one judgement, whose chances make 1', async () => {
    const judgements = await create().judge('Is customer data backed up?', STATEMENTS)
    expect(judgements).toHaveLength(STATEMENTS.length)
    for (const judgement of judgements) {
      expect(Object.keys(judgement).sort()).toEqual([...BEARINGS].sort())
      const chances = Object.values(judgement)
      expect(Math.min(...chances)).toBeGreaterThanOrEqual(0)
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4)
    }
  })

  it('judges a statement by itself, whatever stands beside it', async () => {
    const question = 'Is customer data backed up?'
    const together = await create().judge(question, STATEMENTS)
    for (const [index, statement] of STATEMENTS.entries()) {
      expect(await create().judge(question, [statement])).toEqual([together[index]])
    }
  })

  it('judges the same pair alike again', async () => {
    const judge = create()
    const first = await judge.judge('Are visitors escorted?', STATEMENTS)
    await judge.judge('Is customer data backed up?', STATEMENTS)
    expect(await judge.judge('Are visitors escorted?', STATEMENTS)).toEqual(first)
  })

  it('gives nothing for nothing, and takes an empty question', async () => {
    expect(await create().judge('Are visitors escorted?', [])).toEqual([])
    expect(await create().judge('', ['Visitors are escorted.'])).toHaveLength(1)
  })

  it('finds a statement on another matter silent, and one that answers less so', async () => {
    const question = 'Is customer data backed up?'
    const [on, off] = await create().judge(question, STATEMENTS)
    expect(off?.silent).toBeGreaterThan(0.7)
    expect(on?.silent).toBeLessThan((off?.silent ?? 0) - 0.3)
  })
})
