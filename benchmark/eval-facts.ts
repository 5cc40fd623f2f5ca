import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readStatements } from '../src/workspace/read-statements.ts'
import { type FactScore, readExpectedFacts, scoreFacts } from './expected-facts.ts'

// npm run eval:facts [-- --expected FOLDER --documents FOLDER] [--list]
const ROOT = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    expected: { type: 'string', default: join(ROOT, 'fixtures', 'expected-facts') },
    documents: { type: 'string', default: join(ROOT, 'fixtures') },
    list: { type: 'boolean', default: false },
  },
})

/** Below it the run fails: of all facts, the share extracted with the right status, and subject. */
const BAR = 0.97

const scores: FactScore[] = []
for (const expected of readExpectedFacts(resolve(values.expected))) {
  const bytes = readFileSync(join(resolve(values.documents), expected.source))
  const { statements } = await readStatements({ name: expected.source, bytes })
  scores.push(scoreFacts(expected, statements))
}
if (scores.length === 0) {
  console.log(`No expected facts in ${values.expected}: nothing to compare.`)
  process.exit(0)
}
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
