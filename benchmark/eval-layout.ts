import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Layout, SheetLayout } from '../src/domain/questionnaire.ts'
import { openQuestionnaire } from '../src/questionnaire/open-questionnaire.ts'

/**
 * Compares the layouts found in real questionnaires with truth checked by hand, and prints a table.
 *
 * Usage: `npm run eval:layout -- [FOLDER]`, a folder of questionnaires with `truth/NAME.json` files.
 * Exits with 1 when a file falls below the targets.
 */

const MIN_RECALL = 0.95
const MIN_PRECISION = 0.95

const truthSchema = z.object({
  file: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      isQuestionnaire: z.boolean(),
      headerRow: z.number().nullish(),
      idColumn: z.string().nullish(),
      questionColumn: z.string().nullish(),
      questionRows: z.string().optional(),
      answerColumns: z
        .array(
          z.object({
            column: z.string(),
            kind: z.enum(['choice', 'text', 'comment']),
            allowed: z.array(z.union([z.string(), z.number()])).nullish(),
            allowedByRow: z
              .array(
                z.object({
                  rows: z.string(),
                  allowed: z.array(z.union([z.string(), z.number()])).nullable(),
                }),
              )
              .optional(),
          }),
        )
        .default([]),
    }),
  ),
})
type Truth = z.infer<typeof truthSchema>
type TruthSheet = Truth['sheets'][number]

interface FileScore {
  readonly file: string
  readonly expected: number
  readonly found: number
  readonly correct: number
  /** Questions whose answer cells lie in the right columns with the right list. */
  readonly answersRight: number
  readonly answersAsked: number
  readonly notes: readonly string[]
  readonly milliseconds: number
}

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'questionnaires')
if (existsSync(join(folder, 'truth'))) {
  process.exitCode = await evaluate(folder)
} else {
  process.stdout.write(`No truth at ${folder}; name a folder that has one.\n`)
}

async function evaluate(questionnaires: string): Promise<number> {
  const scores: FileScore[] = []
  for (const name of readdirSync(join(questionnaires, 'truth')).sort()) {
    const json: unknown = JSON.parse(readFileSync(join(questionnaires, 'truth', name), 'utf8'))
    scores.push(await scoreFile(questionnaires, truthSchema.parse(json)))
  }
  print(scores)
  const isBelow = scores.some(
    ({ expected, found, correct }) =>
      correct < expected * MIN_RECALL || correct < found * MIN_PRECISION,
  )
  return isBelow ? 1 : 0
}

async function scoreFile(questionnaires: string, truth: Truth): Promise<FileScore> {
  const bytes = readFileSync(join(questionnaires, truth.file))
  const start = performance.now()
  const { layout } = await openQuestionnaire({ fileName: truth.file, bytes }, { allowEmpty: true })
  const milliseconds = performance.now() - start
  let [expected, found, correct, answersRight, answersAsked] = [0, 0, 0, 0, 0]
  const notes: string[] = []
  for (const sheet of truth.sheets) {
    const actual = findSheet(layout, sheet.name)
    const wanted = new Set(sheet.isQuestionnaire ? parseRows(sheet.questionRows ?? '') : [])
    const rows = actual.questions.map(({ row }) => row)
    expected += wanted.size
    found += rows.length
    const hits = rows.filter((row) => wanted.has(row)).length
    const isColumnRight = actual.questionColumn === (sheet.questionColumn ?? null)
    if (wanted.size === 0 || isColumnRight) correct += hits
    const missing = [...wanted].filter((row) => !rows.includes(row))
    const extra = rows.filter((row) => !wanted.has(row))
    if (missing.length > 0) notes.push(`${sheet.name}: misses rows ${list(missing)}`)
    if (extra.length > 0) notes.push(`${sheet.name}: takes rows ${list(extra)} for questions`)
    if (!sheet.isQuestionnaire) continue
    notes.push(...compareColumns(sheet, actual))
    answersAsked += wanted.size
    answersRight += actual.questions.filter((question) => {
      return wanted.has(question.row) && hasRightAnswerCells(sheet, actual, question)
    }).length
  }
  return {
    file: truth.file,
    expected,
    found,
    correct,
    answersRight,
    answersAsked,
    notes,
    milliseconds,
  }
}

function findSheet(layout: Layout, name: string): SheetLayout {
  const sheet = layout.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new RangeError(`the file has no sheet "${name}"`)
  return sheet
}

function compareColumns(truth: TruthSheet, actual: SheetLayout): readonly string[] {
  const notes: string[] = []
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== got) notes.push(`${truth.name}: ${what} is ${wanted}, found ${got}`)
  }
  compare('question column', truth.questionColumn ?? null, actual.questionColumn)
  compare('id column', truth.idColumn ?? null, actual.idColumn)
  compare('header row', truth.headerRow ?? null, actual.headerRow)
  compare('answer columns', describe(truth.answerColumns), describe(actual.answerColumns))
  return notes
}

function describe(columns: readonly { readonly column: string; readonly kind: string }[]): string {
  return columns.map(({ column, kind }) => `${column} ${kind}`).join(', ') || 'none'
}

/**
 * A question's cells are right when its choice, text, comment and tick cells lie in answer columns
 * of the truth, when it has a cell if there is a column, and when its list is the row's own.
 */
function hasRightAnswerCells(
  truth: TruthSheet,
  actual: SheetLayout,
  question: SheetLayout['questions'][number],
): boolean {
  const columns = new Map(truth.answerColumns.map((column) => [column.column, column]))
  const cells = [
    question.choiceCell,
    question.textCell,
    question.commentCell,
    ...Object.values(question.tickCells ?? {}),
  ].filter((cell) => cell !== null)
  if (columns.size === 0) return actual.answerColumns.length === 0
  if (cells.length === 0 || cells.some((cell) => !columns.has(lettersOf(cell)))) return false
  const choices = truth.answerColumns.filter(({ kind }) => kind === 'choice')
  if (choices.length === 0) return question.choiceCell === null
  if (question.tickCells) {
    return choices.every(({ column }) =>
      Object.values(question.tickCells ?? {}).some((cell) => lettersOf(cell) === column),
    )
  }
  const choice = columns.get(lettersOf(question.choiceCell ?? question.textCell ?? ''))
  if (!choice) return false
  const own = choice.allowedByRow?.find(({ rows }) => parseRows(rows).includes(question.row))
  const wanted = own ? own.allowed : (choice.allowed ?? null)
  return String(wanted) === String(question.allowed)
}

function lettersOf(cell: string): string {
  return cell.replace(/\d+$/, '')
}

function parseRows(ranges: string): readonly number[] {
  return ranges
    .split(',')
    .filter(Boolean)
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
}

function list(rows: readonly number[]): string {
  return rows.length > 12 ? `${rows.slice(0, 12).join(', ')} … (${rows.length})` : rows.join(', ')
}

function print(scores: readonly FileScore[]): void {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
  const lines = [
    '| file | questions | precision | recall | answer cells | ms |',
    '|---|---|---|---|---|---|',
  ]
  for (const score of scores) {
    lines.push(
      `| ${score.file} | ${score.correct} of ${score.expected} | ${share(score.correct, score.found)} | ${share(score.correct, score.expected)} | ${share(score.answersRight, score.answersAsked)} | ${Math.round(score.milliseconds)} |`,
    )
  }
  const sum = (pick: (score: FileScore) => number) =>
    scores.reduce((total, score) => total + pick(score), 0)
  const correct = sum((score) => score.correct)
  lines.push(
    `| all | ${correct} of ${sum((score) => score.expected)} | ${share(
      correct,
      sum((score) => score.found),
    )} | ${share(
      correct,
      sum((score) => score.expected),
    )} | ${share(
      sum((score) => score.answersRight),
      sum((score) => score.answersAsked),
    )} | ${Math.round(sum((score) => score.milliseconds))} |`,
  )
  for (const { file, notes } of scores) {
    if (notes.length > 0) lines.push('', `${file}`, ...notes.map((note) => `- ${note}`))
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
