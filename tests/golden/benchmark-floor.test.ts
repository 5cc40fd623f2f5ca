import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askCompany } from '../../benchmark/ask-company.ts'
import { type Company, findCompanies, findSharedCompanies } from '../../benchmark/find-companies.ts'
import { summariseScores } from '../../benchmark/summarise-scores.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SHARED = join(ROOT, '..', 'shared')

/*
 * What must not get worse. `npm run eval` prints the figures themselves, also those of the companies
 * that are kept for reporting, which no test may hold the engine to.
 */
const tuned = findCompanies(join(ROOT, 'benchmark', 'companies')).filter(
  ({ split }) => split === 'tune',
)

describe('the labelled questions', () => {
  it.each(tuned)('on $name find no wrong yes, and quotations verbatim', async (company) => {
    const summary = await ask(company)
    expect(summary).toMatchObject({ falseYes: [], verbatim: 1 })
    expect(summary.full).toBeGreaterThan(0.4)
  })
})

describe.skipIf(!existsSync(join(SHARED, 'dev-gold')))(
  'the labelled questions outside the repository (skipped where ../shared is absent)',
  () => {
    it.each(findSharedCompanies(SHARED))('of $name: no wrong yes, half right', async (company) => {
      const summary = await ask(company)
      expect(summary).toMatchObject({ falseYes: [], verbatim: 1 })
      expect(summary.full).toBeGreaterThanOrEqual(0.5)
    })
  },
)

async function ask(company: Company) {
  const { questions } = await askCompany(company, { embeddingModel: null })
  return summariseScores(questions)
}
