import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readStatements } from '../src/workspace/read-statements.ts'
import { type FactScore, readExpectedFacts, scoreFacts } from './expected-facts.ts'

// npm run eval:facts [-- --list] [--shared DIR]
const ROOT = join(import.meta.dirname, '..')
const FIXTURES = join(ROOT, 'fixtures')
const COMPANIES = join(import.meta.dirname, 'companies')
const SHARED = join(ROOT, '..', 'shared')
const { values } = parseArgs({
  options: {
    /** Documents that aren't ours to publish, with what is expected of them in its `facts/`. */
    shared: { type: 'string', default: process.env['EVAL_SHARED'] ?? SHARED },
    list: { type: 'boolean', default: false },
  },
})

/** Below it the run fails: of all facts, the share extracted with the right status, and subject. */
const BAR = 0.97

const scores: FactScore[] = []
await scoreDocuments(FIXTURES, join(FIXTURES, 'expected-facts'))
for (const company of readdirSync(COMPANIES)) {
  await scoreDocuments(join(COMPANIES, company), join(COMPANIES, company, 'expected-facts'))
}
await scoreDocuments(resolve(values.shared), join(resolve(values.shared), 'facts'))
console.log(`${'document'.padEnd(34)} expected   lost  invented  status right  subject right`)
for (const score of scores) print(score)
const all: FactScore = {
  source: 'all',
  expected: scores.reduce((sum, { expected }) => sum + expected, 0),
  lost: scores.flatMap(({ lost }) => lost),
  invented: scores.flatMap(({ invented }) => invented),
  wrongStatus: scores.flatMap(({ wrongStatus }) => wrongStatus),
  wrongSubject: scores.flatMap(({ wrongSubject }) => wrongSubject),
}
print(all)
if (values.list) {
  for (const kind of ['lost', 'invented', 'wrongStatus', 'wrongSubject'] as const) {
    for (const { source, [kind]: texts } of scores) {
      for (const text of texts) console.log(`${kind} in ${source}: ${text.replace(/\s+/g, ' ')}`)
    }
  }
}
if (Math.min(share(all, 'wrongStatus'), share(all, 'wrongSubject')) < BAR) process.exitCode = 1

async function scoreDocuments(documents: string, expectations: string): Promise<void> {
  for (const expected of readExpectedFacts(expectations)) {
    const bytes = readFileSync(join(documents, expected.source))
    const { statements } = await readStatements({ name: expected.source, bytes })
    scores.push(scoreFacts(expected, statements))
  }
}

/** A fact that was lost has no right status either. */
function share(score: FactScore, wrong: 'wrongStatus' | 'wrongSubject'): number {
  return (score.expected - score.lost.length - score[wrong].length) / score.expected
}

function print(score: FactScore): void {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`
  console.log(
    `${score.source.padEnd(34)} ${String(score.expected).padStart(8)} ${String(score.lost.length).padStart(6)}` +
      ` ${String(score.invented.length).padStart(9)} ${percent(share(score, 'wrongStatus')).padStart(13)}` +
      ` ${percent(share(score, 'wrongSubject')).padStart(14)}`,
  )
}
