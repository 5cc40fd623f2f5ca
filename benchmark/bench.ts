/**
 * Measures how fast facts are found and questions drafted, against the bars that we set ourselves:
 *
 *     npm run build:server                # for the cold start, which is measured on the built program
 *     npm run bench                       # 10,000 and 100,000 facts; some ten minutes
 *     npm run bench -- --facts 10000
 *
 * The facts are the statements of the benchmark's companies, varied until there are enough.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createWorkerInference } from '../src/inference/worker-inference.ts'
import { findCompanies } from './find-companies.ts'
import { formatTable } from './format-table.ts'
import { readFacts } from './speed/many-facts.ts'
import { describe, type Measurement } from './speed/measure.ts'
import { measureColdStart } from './speed/measure-cold-start.ts'
import { measureDrafting } from './speed/measure-drafting.ts'
import { measureEmbedding, measureSearch } from './speed/measure-search.ts'

const { values: options } = parseArgs({
  options: { facts: { type: 'string', multiple: true, default: ['10000', '100000'] } },
})

const companies = findCompanies(join(import.meta.dirname, 'companies'))
const questions = companies.flatMap(({ labels }) => labels.map(({ question }) => question))
const facts = await readFacts(companies)

const measurements: Measurement[] = []
measurements.push(...(await measureColdStart()))
measurements.push(...(await measureEmbedding(facts, questions)))
measurements.push(...(await measureDrafting(companies)))
const inference = createWorkerInference()
for (const count of options.facts.map(Number)) {
  measurements.push(...(await measureSearch(facts, questions, { count, inference })))
}
await inference.close()
console.log(
  formatTable([['what', 'measured', 'processor', 'bar', ''], ...measurements.map(describe)]),
)
