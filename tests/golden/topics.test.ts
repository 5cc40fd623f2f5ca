import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PRIVACY_SECTIONS, SECURITY_SECTIONS } from '../../fixtures/sample-questions.ts'
import { topicsOfFact, topicsOfQuestion } from '../../src/domain/topics/find-topics.ts'
import { TOPICS } from '../../src/domain/topics/topic-data.ts'

interface Labels {
  readonly questions: Readonly<Record<string, readonly string[]>>
  readonly facts: readonly (readonly [title: string, text: string, topics: readonly string[]])[]
}

/** Labelled by hand: the topics that a person would look for each under, one or two. */
const LABELS = JSON.parse(readFileSync(join(import.meta.dirname, 'topics.json'), 'utf8')) as Labels

describe('topics of the sample company', () => {
  it('labels with topics that there are', () => {
    const known = new Set(TOPICS.map(({ id }) => id))
    const used = [...Object.values(LABELS.questions), ...LABELS.facts.map(([, , topics]) => topics)]
    expect(used.flat().filter((id) => !known.has(id))).toEqual([])
  })

  it('finds a labelled topic for at least nine questions in ten, and little besides', () => {
    const cases = [...SECURITY_SECTIONS, ...PRIVACY_SECTIONS].flatMap(({ title, questions }) =>
      questions.flatMap((text) => {
        const wanted = LABELS.questions[text]
        return wanted ? [{ wanted, found: topicsOfQuestion({ text, section: title }) }] : []
      }),
    )
    expect(cases).toHaveLength(Object.keys(LABELS.questions).length)
    expect(shareFound(cases)).toBeGreaterThanOrEqual(0.9)
    expect(meanCount(cases)).toBeLessThanOrEqual(1.7)
  })

  it('finds a labelled topic for at least nine facts in ten, and little besides', () => {
    const cases = LABELS.facts.map(([title, text, wanted]) => ({
      wanted,
      found: topicsOfFact({ text, headingPath: ['Larkwold', title] }),
    }))
    expect(shareFound(cases)).toBeGreaterThanOrEqual(0.9)
    expect(meanCount(cases)).toBeLessThanOrEqual(1.7)
  })
})

interface Case {
  readonly wanted: readonly string[]
  readonly found: readonly string[]
}

function shareFound(cases: readonly Case[]): number {
  const isFound = ({ wanted, found }: Case) => wanted.some((topic) => found.includes(topic))
  for (const each of cases.filter((candidate) => !isFound(candidate))) console.info('missed', each)
  return cases.filter(isFound).length / cases.length
}

function meanCount(cases: readonly Case[]): number {
  return cases.reduce((sum, { found }) => sum + found.length, 0) / cases.length
}
