import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openQuestionnaire } from '../src/questionnaire/open-questionnaire.ts'
import { formatShare, formatTable } from './format-table.ts'
import { type LayoutTruth, layoutTruthSchema } from './layout-truth.ts'
import { buildDrawing } from './layouts/build-drawing.ts'
import { findDrawings } from './layouts/find-drawings.ts'
import { isBelowTarget, type LayoutScore, scoreLayout, sumScores } from './score-layout.ts'

/*
 * Compares the layouts found in questionnaires with their truth: the project's own, drawn in
 * layouts/drawings, and real ones checked by hand, where a folder of them is at hand. README.md says
 * what the columns mean. Ends with 1 when a file falls below a target.
 */

interface FileScore extends LayoutScore {
  readonly file: string
  readonly milliseconds: number
}

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'questionnaires')
const truthFolder = join(folder, 'truth')
const scores = [
  ...report('our own', await scoreDrawings()),
  ...(existsSync(truthFolder) ? report('real', await scoreRealFiles()) : skip()),
]
const below = scores.filter(isBelowTarget).map(({ file }) => file)
if (below.length > 0) {
  process.stdout.write(`\nBelow a target: ${below.join(', ')}\n`)
  process.exitCode = 1
}

function skip(): readonly FileScore[] {
  process.stdout.write(
    `\nReal files are skipped: there is no ${truthFolder}. Name a folder that has a truth/.\n`,
  )
  return []
}

async function scoreDrawings(): Promise<readonly FileScore[]> {
  const found: FileScore[] = []
  for (const drawing of findDrawings()) {
    const file = buildDrawing(drawing)
    const truth = { file: file.fileName, sheets: drawing.sheets.map((sheet) => sheet.truth) }
    found.push(await scoreFile(truth, file.bytes))
  }
  return found
}

async function scoreRealFiles(): Promise<readonly FileScore[]> {
  const found: FileScore[] = []
  for (const name of readdirSync(truthFolder).sort()) {
    const json: unknown = JSON.parse(readFileSync(join(truthFolder, name), 'utf8'))
    const truth = layoutTruthSchema.parse(json)
    found.push(await scoreFile(truth, readFileSync(join(folder, truth.file))))
  }
  return found
}

async function scoreFile(truth: LayoutTruth, bytes: Uint8Array): Promise<FileScore> {
  const startedAt = performance.now()
  const { layout } = await openQuestionnaire({ fileName: truth.file, bytes }, { allowEmpty: true })
  const milliseconds = performance.now() - startedAt
  return { file: truth.file, milliseconds, ...scoreLayout(layout, truth) }
}

function report(title: string, found: readonly FileScore[]): readonly FileScore[] {
  const table = formatTable([
    ['', 'questions', 'found', 'precision', 'recall', 'answer cells', 'ms'],
    ...found.map((score) => formatRow(score.file, score, score.milliseconds)),
    formatRow(
      `${title} (${found.length} files)`,
      sumScores(found),
      found.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    ),
  ])
  process.stdout.write(`${table}\n`)
  for (const { file, notes } of found) {
    if (notes.length > 0) process.stdout.write(`\n${file}\n  ${notes.join('\n  ')}\n`)
  }
  process.stdout.write('\n')
  return found
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

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
