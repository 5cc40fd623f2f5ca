import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCompanies, findSharedCompanies } from '../../../benchmark/find-companies.ts'
import type { Label } from '../../../benchmark/label.ts'
import { lettersAndDigits, scoreDraft } from '../../../benchmark/score-draft.ts'
import { readStatements } from '../../../src/workspace/read-statements.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const SHARED = join(ROOT, '..', 'shared')
const companies = findCompanies(join(ROOT, 'benchmark', 'companies'))

describe('the labels of the benchmark', () => {
  it.each(companies)(
    'of $name quote evidence that its sources show',
    async ({ sources, labels }) => {
      const texts: string[] = []
      for (const { name, path } of sources) {
        const { document } = await readStatements({ name, bytes: readFileSync(path) })
        texts.push(lettersAndDigits(document.visibleText))
      }
      const absent = labels.flatMap(({ id, evidence }) =>
        evidence
          .filter((snippet) => !texts.some((text) => text.includes(lettersAndDigits(snippet))))
          .map((snippet) => `${id}: ${snippet}`),
      )
      expect(absent).toEqual([])
    },
  )

  it.each(companies)('of $name ask each question once, under an id of its own', ({ labels }) => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length)
    expect(new Set(labels.map(({ question }) => question.toLowerCase())).size).toBe(labels.length)
  })

  it.each(companies)('of $name give evidence unless nothing is said', ({ labels }) => {
    const bare = labels.filter(
      ({ decision, evidence }) => decision[0] !== 'unanswered' && evidence.length === 0,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it.each(companies)(
    'of $name forbid a text that begins with yes where yes is wrong',
    (company) => {
      const lax = company.labels.filter(
        (label) =>
          isClosed(label) && !label.must_not_include.some((pattern) => pattern.test('Yes.')),
      )
      expect(lax.map(({ id }) => id)).toEqual([])
    },
  )

  it.each(companies)('of $name can be met: a labelled draft is full', ({ labels }) => {
    const unmet = labels.filter((label) => !isMetByItsEvidence(label))
    expect(unmet.map(({ id }) => id)).toEqual([])
  })

  it('leave about a quarter of the questions without an answer', () => {
    const labels = companies.flatMap((company) => company.labels)
    const unanswered = labels.filter(({ decision }) => decision[0] === 'unanswered')
    expect(unanswered.length / labels.length).toBeGreaterThan(0.2)
    expect(unanswered.length / labels.length).toBeLessThan(0.3)
  })
})

describe.skipIf(!existsSync(SHARED))('labelled sets outside the repository (../shared)', () => {
  it('are matched to the one document that holds all their evidence', () => {
    for (const { sources, labels } of findSharedCompanies(SHARED)) {
      expect(sources).toHaveLength(1)
      const text = lettersAndDigits(sources.map(({ path }) => readFileSync(path, 'utf8')).join(''))
      for (const snippet of labels.flatMap(({ evidence }) => evidence)) {
        expect(text).toContain(lettersAndDigits(snippet))
      }
    }
  })
})

function isClosed({ decision }: Label): boolean {
  return !decision.includes('yes') && !decision.includes('informational')
}

/** The draft that a person would write from the label alone: the evidence, quoted. */
function isMetByItsEvidence(label: Label): boolean {
  const [decision] = label.decision
  if (decision === undefined) return false
  const quotes = label.evidence.map((quote) => ({ quote }))
  const draft = { decision, answer: label.evidence.join(' '), choice: null }
  return scoreDraft({ ...draft, citations: quotes, considered: quotes }, label, []).full
}
