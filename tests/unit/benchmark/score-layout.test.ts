import { describe, expect, it } from 'vitest'
import { layoutTruthSchema, parseRows } from '../../../benchmark/layout-truth.ts'
import { scoreLayout } from '../../../benchmark/score-layout.ts'
import type { Layout } from '../../../src/domain/questionnaire.ts'
import { openQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'

const CSV = `ID,Question,Answer
1,Do you encrypt data at rest?,
2,How often do you test backups?,
3,Who reviews access to production?,
`
const TRUTH = {
  name: 'csv',
  isQuestionnaire: true,
  headerRow: 1,
  idColumn: 'A',
  questionColumn: 'B',
  questionRows: '2-4',
  answerColumns: [{ column: 'C', kind: 'text' }],
}

describe('scoreLayout', () => {
  it('counts every question and answer cell of a layout that is as its truth', async () => {
    expect(scoreLayout(await layoutOf(CSV), truthOf({}))).toEqual({
      expected: 3,
      found: 3,
      correct: 3,
      answersRight: 3,
      notes: [],
    })
  })

  it('names rows that are missed and rows that are no questions', async () => {
    const score = scoreLayout(await layoutOf(CSV), truthOf({ questionRows: '3-5' }))
    expect(score).toMatchObject({ expected: 3, found: 3, correct: 2, answersRight: 2 })
    expect(score.notes).toEqual(['csv: misses rows 5', 'csv: takes rows 2 for questions'])
  })

  it('counts no question that was found in another column', async () => {
    const score = scoreLayout(await layoutOf(CSV), truthOf({ questionColumn: 'D' }))
    expect(score).toMatchObject({ found: 3, correct: 0 })
    expect(score.notes).toEqual(['csv: question column is D, found B'])
  })

  it('counts no answer cell outside the columns of the truth', async () => {
    const answerColumns = [{ column: 'D', kind: 'text' }]
    expect(scoreLayout(await layoutOf(CSV), truthOf({ answerColumns }))).toMatchObject({
      correct: 3,
      answersRight: 0,
    })
  })

  it('counts every row found on a sheet that is no questionnaire as wrong', async () => {
    const sheet = { name: 'csv', isQuestionnaire: false }
    const truth = layoutTruthSchema.parse({ file: 'q.csv', sheets: [sheet] })
    expect(scoreLayout(await layoutOf(CSV), truth)).toMatchObject({
      expected: 0,
      found: 3,
      correct: 0,
    })
  })
})

describe('parseRows', () => {
  it('reads ranges and single rows', () => {
    expect(parseRows('8-10,12')).toEqual([8, 9, 10, 12])
    expect(parseRows('')).toEqual([])
  })
})

async function layoutOf(csv: string): Promise<Layout> {
  return (await openQuestionnaire({ fileName: 'q.csv', bytes: Buffer.from(csv) })).layout
}

function truthOf(changes: Partial<Record<keyof typeof TRUTH, unknown>>) {
  return layoutTruthSchema.parse({ file: 'q.csv', sheets: [{ ...TRUTH, ...changes }] })
}
