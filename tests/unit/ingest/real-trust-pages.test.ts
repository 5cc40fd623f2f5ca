import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractStatements } from '../../../src/ingest/extract-statements.ts'
import { readWrittenSource } from '../../../src/ingest/read-source.ts'

const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared')
const SEEDS = join(SHARED, 'seeds')
const LABELS = join(SHARED, 'dev-gold')

const statementsOf = (name: string) => {
  const document = readWrittenSource({ name, bytes: readFileSync(join(SEEDS, name)) })
  return { document, statements: extractStatements(document) }
}
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

describe.skipIf(!existsSync(SEEDS))('real trust pages (skipped without ../shared/seeds)', () => {
  it.each(existsSync(SEEDS) ? readdirSync(SEEDS) : [])('%s loses no finished sentence', (name) => {
    const { document, statements } = statementsOf(name)
    const stated = statements.map((statement) => lettersOf(statement.text)).join(' ')
    const titles = new Set(statements.flatMap((statement) => statement.headingPath))
    const lost = document.visibleText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\b(?:is|are|we|our|not|encrypted)\b.*\.$/i.test(line) && !titles.has(line))
      .filter((line) => !/^how\b|\bhow (?:we|to)\b|: who\b|what each|talk to/i.test(line))
      .map((line) => lettersOf(line.replace(/^[•-]\s+/, '').split(/(?<=[.!?])\s/)[0] ?? ''))
      .filter((sentence) => !stated.includes(sentence))
    expect(lost).toEqual([])
  })

  it('holds every labelled snippet of evidence within one fact of the labelled page', () => {
    const snippets = readdirSync(LABELS)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(LABELS, name), 'utf8').trim().split('\n'))
      .flatMap((line): readonly string[] => JSON.parse(line).evidence)
    expect(snippets.length).toBeGreaterThan(50)
    const splitByPage = readdirSync(SEEDS).map((page) => {
      const facts = statementsOf(page).statements.map((statement) => lettersOf(statement.text))
      return snippets.filter((snippet) => !facts.some((fact) => fact.includes(lettersOf(snippet))))
    })
    expect(splitByPage).toContainEqual([])
  })
})
