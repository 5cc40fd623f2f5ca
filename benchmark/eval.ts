import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AskedCompany, askCompany } from './ask-company.ts'
import { summariseConstantAnswer } from './constant-answers.ts'
import { findCompanies, findSharedCompanies } from './find-companies.ts'
import { formatMiss, formatSummaries } from './format-report.ts'
import {
  expectedCalibrationError,
  formatReliability,
  measureBands,
  measureTenths,
} from './reliability.ts'
import { type ScoredQuestion, summariseScores } from './summarise-scores.ts'

/*
 * Asks every labelled question and reports how right the drafts are. A report, not a test: it
 * ends with 0 whatever it finds. README.md says what the columns mean.
 */

const SHARED = join(import.meta.dirname, '..', '..', 'shared')

const USAGE = `npm run eval -- [options]
  --company NAME   this company only (more than one may be named)
  --list           each miss with its draft and reason (sets for tuning only)
  --json FILE      figures and drafts as JSON (drafts of sets for tuning only)
  --model MODEL    another embedding model than the bundled one
  --shared DIR     where labelled sets outside the repository lie (default ../shared, or $EVAL_SHARED)`

const { values } = parseArgs({
  options: {
    company: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    json: { type: 'string' },
    model: { type: 'string' },
    shared: { type: 'string', default: process.env['EVAL_SHARED'] ?? SHARED },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) process.stdout.write(`${USAGE}\n`)
else await report()

async function report(): Promise<void> {
  const companies = [
    ...findCompanies(join(import.meta.dirname, 'companies')),
    ...findSharedCompanies(values.shared),
  ].filter(({ name }) => values.company?.includes(name) ?? true)

  const asked: AskedCompany[] = []
  for (const company of companies) {
    asked.push(await askCompany(company, { embeddingModel: values.model ?? null }))
  }
  if (values.list) printMisses(asked)
  printSummaries(asked)
  if (values.json !== undefined) writeFileSync(values.json, toJson(asked))
}

function printMisses(asked: readonly AskedCompany[]): void {
  for (const { company, questions } of asked) {
    const misses = questions.filter(({ score }) => !score.full)
    if (company.split === 'tune') {
      for (const miss of misses) process.stdout.write(`${formatMiss(miss)}\n\n`)
    } else {
      process.stdout.write(`${company.name}: ${misses.length} misses, kept unseen.\n\n`)
    }
  }
}

function printSummaries(asked: readonly AskedCompany[]): void {
  const questions = asked.flatMap((company) => company.questions)
  const labels = questions.map(({ label }) => label)
  const table = formatSummaries([
    ...asked.map((each) => ({
      name: `${each.company.name} (${each.company.split})`,
      summary: summariseScores(each.questions),
    })),
    { name: 'all', summary: summariseScores(questions) },
    { name: 'always unanswered', summary: summariseConstantAnswer(labels, 'unanswered') },
    { name: 'always yes', summary: summariseConstantAnswer(labels, 'yes') },
  ])
  process.stdout.write(`${table}\n\n${formatSummaries(byTrap(questions))}\n\n`)
  const drafts = asked.flatMap((company) => company.questions)
  const error = expectedCalibrationError(drafts)
  process.stdout.write(
    `${formatReliability([...measureBands(drafts), ...measureTenths(drafts)])}\n` +
      `calibration error: ${error === null ? '–' : error.toFixed(3)}\n\n`,
  )
  for (const { company, facts, askingMs, questions: own } of asked) {
    const { falseYes } = summariseScores(own)
    const perQuestion = own.length === 0 ? 0 : askingMs / own.length
    process.stdout.write(
      `${company.name}: ${facts} facts, ${perQuestion.toFixed(1)} ms a question, ` +
        `false yes: ${falseYes.join(', ') || 'none'}\n`,
    )
  }
}

function byTrap(questions: readonly ScoredQuestion[]) {
  const traps = [...new Set(questions.map(({ label }) => label.trap ?? 'no trap'))].sort()
  return traps.map((trap) => ({
    name: trap,
    summary: summariseScores(questions.filter(({ label }) => (label.trap ?? 'no trap') === trap)),
  }))
}

function toJson(asked: readonly AskedCompany[]): string {
  const companies = asked.map(({ company, questions, facts, askingMs }) => ({
    name: company.name,
    split: company.split,
    facts,
    askingMs,
    summary: summariseScores(questions),
    questions:
      company.split === 'tune'
        ? questions.map(({ label, draft, score }) => ({ id: label.id, draft, score }))
        : undefined,
  }))
  return `${JSON.stringify({ companies }, null, 2)}\n`
}
