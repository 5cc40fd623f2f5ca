import { expect, it } from 'vitest'
import { openTestWorkspace, PERSON } from '../../support/open-test-workspace.ts'

it('loads the sample company and finds the questions of its questionnaire', async () => {
  const workspace = await openTestWorkspace()
  const reports = await workspace.importSample(PERSON)
  const sources = await workspace.listSources()
  expect(reports.map(({ source }) => source)).toEqual(sources)
  expect(sources.every(({ trust, factCount }) => trust === 'trusted' && factCount > 0)).toBe(true)
  expect(new Set(sources.map(({ format }) => format))).toEqual(
    new Set(['html', 'markdown', 'text']),
  )
  const file = await workspace.sampleQuestionnaire()
  const { counts, format } = await workspace.addQuestionnaire({ ...file, by: PERSON })
  expect(format).toBe('xlsx')
  expect(counts.questions).toBeGreaterThan(50)
})

it('changes nothing when it is loaded again', async () => {
  const workspace = await openTestWorkspace()
  await workspace.importSample(PERSON)
  const before = await workspace.listFacts({ limit: 5_000, offset: 0 })
  const again = await workspace.importSample(PERSON)
  expect(again.flatMap(({ added, removed }) => [...added, ...removed])).toEqual([])
  expect(await workspace.listFacts({ limit: 5_000, offset: 0 })).toEqual(before)
})
