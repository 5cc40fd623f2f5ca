import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openQuestionnaire } from '../src/questionnaire/open-questionnaire.ts'
import { formatShare, formatTable } from './format-table.ts'
import { layoutTruthSchema } from './layout-truth.ts'
import { type LayoutScore, scoreLayout, sumScores } from './score-layout.ts'

/*
 * Compares the layouts found in questionnaires with truth checked by hand; README.md says where
 * both lie and what the columns mean. Ends with 1 when a file falls below a target.
 */

const MIN_RECALL = 0.95
const MIN_PRECISION = 0.95

interface FileScore extends LayoutScore {
  readonly file: string
  readonly milliseconds: number
}

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'questionnaires')
const truthFolder = join(folder, 'truth')
if (existsSync(truthFolder)) await report()
else process.stdout.write(`Skipped: there is no ${truthFolder}. Name a folder that has a truth/.\n`)

async function report(): Promise<void> {
  const scores: FileScore[] = []
  for (const name of readdirSync(truthFolder).sort()) scores.push(await scoreFile(name))
  const table = formatTable([
    ['', 'questions', 'found', 'precision', 'recall', 'answer cells', 'ms'],
    ...scores.map((score) => formatRow(score.file, score, score.milliseconds)),
    formatRow('all', sumScores(scores), sum(scores.map(({ milliseconds }) => milliseconds))),
  ])
  process.stdout.write(`${table}\n`)
  for (const { file, notes } of scores) {
    if (notes.length > 0) process.stdout.write(`\n${file}\n  ${notes.join('\n  ')}\n`)
  }
  const below = scores.filter(isBelowTarget).map(({ file }) => file)
  if (below.length === 0) return
  process.stdout.write(`\nBelow a target: ${below.join(', ')}\n`)
  process.exitCode = 1
}

async function scoreFile(truthName: string): Promise<FileScore> {
  const json: unknown = JSON.parse(readFileSync(join(truthFolder, truthName), 'utf8'))
  const truth = layoutTruthSchema.parse(json)
  const bytes = readFileSync(join(folder, truth.file))
  const startedAt = performance.now()
  const { layout } = await openQuestionnaire({ fileName: truth.file, bytes }, { allowEmpty: true })
  const milliseconds = performance.now() - startedAt
  return { file: truth.file, milliseconds, ...scoreLayout(layout, truth) }
}

function formatRow(name: string, score: LayoutScore, milliseconds: number): readonly string[] {
  const { expected, found, correct, answersRight } = score
  return [
    name,
    String(expected),
    String(found),
    formatShare(shareOf(correct, found)),
    formatShare(shareOf(correct, expected)),
    formatShare(shareOf(answersRight, expected)),
    String(Math.round(milliseconds)),
  ]
}

function isBelowTarget({ expected, found, correct }: LayoutScore): boolean {
  return correct < expected * MIN_RECALL || correct < found * MIN_PRECISION
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
