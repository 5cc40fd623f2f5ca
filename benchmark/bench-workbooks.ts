import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { questionsOf } from '../src/domain/questionnaire.ts'
import { openQuestionnaire } from '../src/questionnaire/open-questionnaire.ts'
import { formatTable } from './format-table.ts'
import type { CellAnswer } from './workbooks/cell-answer.ts'
import { countLosses, type Losses } from './workbooks/count-losses.ts'
import { type Measurement, measureProgram } from './workbooks/measure-program.ts'
import { PROGRAMS } from './workbooks/programs.ts'

/*
 * Reads workbooks, and writes three answers into each, with Countersign and with four libraries, each
 * in processes of its own; README.md says what the columns mean.
 */

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '..', 'shared', 'questionnaires')
const FIXTURES = join(ROOT, 'fixtures', 'questionnaires')
/** The file that our own bars are set on, if it is there. */
const BARS = { file: /^hecvat-4/, inspectMs: 3_000, fillMs: 2_000, megabytes: 500 }
const OURS = 'Countersign'

interface FileResult {
  readonly file: string
  readonly program: string
  readonly read: Measurement
  readonly write: Measurement
  readonly losses: Losses | null
}

const folder = process.argv[2] ?? (existsSync(SHARED) ? SHARED : FIXTURES)
const workplace = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
try {
  await bench()
} finally {
  rmSync(workplace, { recursive: true, force: true })
}

async function bench(): Promise<void> {
  const results: FileResult[] = []
  for (const path of workbooksIn(folder)) {
    const answers = await chooseAnswers(path)
    if (answers.length === 0) continue
    for (const program of Object.keys(PROGRAMS)) {
      process.stderr.write(`${basename(path)}: ${program}\n`)
      results.push(measureFile(path, program, answers))
    }
  }
  process.stdout.write(`${formatTimes(results, 'read')}\n\n${formatTimes(results, 'write')}\n\n`)
  process.stdout.write(`${formatLosses(results)}\n`)
  process.stdout.write(formatBars(results))
}

function workbooksIn(path: string): readonly string[] {
  return readdirSync(path)
    .filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith('corrupt'))
    .sort()
    .map((name) => join(path, name))
}

/** The cells of the first three questions on one sheet that takes text. */
async function chooseAnswers(path: string): Promise<readonly CellAnswer[]> {
  const bytes = readFileSync(path)
  const { layout } = await openQuestionnaire(
    { fileName: basename(path), bytes },
    { allowEmpty: true },
  )
  const [first] = questionsOf(layout)
  return questionsOf(layout)
    .filter(({ sheet }) => sheet === first?.sheet)
    .slice(0, 3)
    .map(({ sheet, row, textCell, commentCell }, index) => ({
      sheet,
      cell: textCell ?? commentCell ?? `D${row}`,
      value: `=Answer & <text> ${index + 1}`,
    }))
}

function measureFile(path: string, program: string, answers: readonly CellAnswer[]): FileResult {
  const outPath = join(workplace, basename(path))
  rmSync(outPath, { force: true })
  const read = measureProgram([program, 'read', path])
  const write = measureProgram([program, 'write', path, JSON.stringify(answers), outPath])
  const losses =
    write.outcome === 'done' ? countLosses(readFileSync(path), readFileSync(outPath)) : null
  return { file: basename(path), program, read, write, losses }
}

/** Ours in milliseconds and megabytes, the others as multiples of ours. */
function formatTimes(results: readonly FileResult[], task: 'read' | 'write'): string {
  const programs = Object.keys(PROGRAMS)
  const files = [...new Set(results.map(({ file }) => file))]
  const rows = files.map((file) => {
    const of = (program: string) =>
      results.find((result) => result.file === file && result.program === program)?.[task]
    const ours = of(OURS)
    return [
      file,
      ...programs.map((program) =>
        formatMeasurement(of(program), program === OURS ? undefined : ours),
      ),
    ]
  })
  const title =
    task === 'read'
      ? 'read (CPU ms, MB; others × ours)'
      : 'read and write 3 answers (CPU ms, MB; others × ours)'
  return formatTable([[title, ...programs], ...rows])
}

function formatMeasurement(found: Measurement | undefined, ours: Measurement | undefined): string {
  if (!found) return ''
  if (found.outcome === 'over time') return 'over 60 s'
  if (found.outcome === 'failed') return 'fails'
  const { cpuMilliseconds, megabytes } = found
  if (ours?.outcome !== 'done')
    return `${cpuMilliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`
  return `×${(cpuMilliseconds / ours.cpuMilliseconds).toFixed(1)}, ×${(megabytes / ours.megabytes).toFixed(1)}`
}

function formatLosses(results: readonly FileResult[]): string {
  const rows = Object.keys(PROGRAMS).map((program) => {
    const own = results.filter((result) => result.program === program)
    const saved = own.flatMap(({ losses }) => losses ?? [])
    const total = (key: keyof Losses) => saved.reduce((sum, losses) => sum + losses[key], 0)
    const lost = (key: keyof Losses, all: keyof Losses) => `${total(key)} of ${total(all)}`
    return [
      program,
      `${saved.length} of ${own.length}`,
      lost('partsChanged', 'parts'),
      lost('listsLost', 'lists'),
      lost('extendedListsLost', 'extendedLists'),
      lost('chartsLost', 'charts'),
      lost('resultsLost', 'results'),
    ]
  })
  const head = [
    'losses',
    'files saved',
    'parts changed',
    'lists lost',
    'x14 lists lost',
    'charts lost',
    'results lost',
  ]
  return formatTable([head, ...rows])
}

function formatBars(results: readonly FileResult[]): string {
  const ours = results.find(({ file, program }) => program === OURS && BARS.file.test(file))
  if (ours?.read.outcome !== 'done' || ours.write.outcome !== 'done') return ''
  const { read, write, file } = ours
  const fillMilliseconds = write.fillMilliseconds ?? write.milliseconds
  const line = (what: string, value: number, bar: number, unit: string) =>
    `  ${what}: ${value.toFixed(unit === 's' ? 2 : 0)} ${unit} (bar ${bar} ${unit}) ${value < bar ? 'held' : 'MISSED'}\n`
  const isHeld =
    read.milliseconds < BARS.inspectMs &&
    fillMilliseconds < BARS.fillMs &&
    Math.max(read.megabytes, write.megabytes) < BARS.megabytes
  if (!isHeld) process.exitCode = 1
  return [
    `\n${file}, Countersign alone\n`,
    line('inspect', read.milliseconds / 1000, BARS.inspectMs / 1000, 's'),
    line('fill', fillMilliseconds / 1000, BARS.fillMs / 1000, 's'),
    line('peak memory', Math.max(read.megabytes, write.megabytes), BARS.megabytes, 'MB'),
  ].join('')
}
