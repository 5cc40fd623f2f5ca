import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { factStatusSchema, type Statement } from '../src/domain/fact.ts'
import { lettersAndDigits } from './score-draft.ts'

const expectedFactsSchema = z.object({
  /** The document, relative to the folder that the documents lie in. */
  source: z.string(),
  facts: z.array(
    z.object({
      text: z.string(),
      /** Several where two readers would read it differently. */
      status: z.union([factStatusSchema, z.array(factStatusSchema)]).default('live'),
      /** "company", "customer", "vendor", or "vendor: " and its name; several likewise. */
      subject: z.union([z.string(), z.array(z.string())]).default('company'),
      /** It states next to nothing ("We use your data to:"): it may be left out, or not. */
      optional: z.boolean().default(false),
    }),
  ),
})

/** What a person reads out of one document: every statement, with its status and subject. */
export type ExpectedFacts = z.infer<typeof expectedFactsSchema>

/** Reads each `*.json` of a folder; an empty list where the folder isn't there. */
export function readExpectedFacts(folder: string): readonly ExpectedFacts[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => expectedFactsSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** How far extraction gives what a person read. */
export interface FactScore {
  readonly source: string
  /** How many there are; of the optional ones, those extracted. */
  readonly expected: number
  /** Expected and not extracted, and extracted without being expected. */
  readonly lost: readonly string[]
  readonly invented: readonly string[]
  /** Extracted with another status or subject, with what was expected and found. */
  readonly wrongStatus: readonly string[]
  readonly wrongSubject: readonly string[]
}

/**
 * Compares statements with what was expected, each used once. Letters and digits count; how white
 * space and marks between cells are shown doesn't.
 */
export function scoreFacts(
  { source, facts }: ExpectedFacts,
  statements: readonly Statement[],
): FactScore {
  const left = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = lettersAndDigits(statement.text)
    left.set(key, [...(left.get(key) ?? []), statement])
  }
  let expected = 0
  const lost: string[] = []
  const wrongStatus: string[] = []
  const wrongSubject: string[] = []
  for (const { text, status, subject, optional } of facts) {
    const found = left.get(lettersAndDigits(text))?.shift()
    if (!found) {
      if (!optional) lost.push(text)
      continue
    }
    expected += 1
    const statuses = [status].flat()
    if (!statuses.includes(found.status)) {
      wrongStatus.push(`${found.status} for ${statuses.join(' or ')}: ${text}`)
    }
    const about = subjectOf(found)
    const subjects = [subject].flat()
    if (!subjects.includes(about)) {
      wrongSubject.push(`${about} for ${subjects.join(' or ')}: ${text}`)
    }
  }
  const invented = [...left.values()].flat().map(({ text }) => text)
  return {
    source: basename(source),
    expected: expected + lost.length,
    lost,
    invented,
    wrongStatus,
    wrongSubject,
  }
}

/** A statement's subject as expected facts write it. */
function subjectOf({ subject }: Statement): string {
  return subject.kind === 'vendor' && subject.name !== null
    ? `vendor: ${subject.name}`
    : subject.kind
}
