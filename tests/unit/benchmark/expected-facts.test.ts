import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readExpectedFacts, scoreFacts } from '../../../benchmark/expected-facts.ts'
import { readStatements } from '../../../src/workspace/read-statements.ts'
import { statementsIn } from '../../support/statements-in.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures')
const expectedFacts = readExpectedFacts(join(FIXTURES, 'expected-facts'))

describe('the facts of the sample documents', () => {
  it('are expected of every document', () => {
    const documents = ['company', 'documents'].flatMap((folder) =>
      existsSync(join(FIXTURES, folder)) ? readdirSync(join(FIXTURES, folder)) : [],
    )
    expect(expectedFacts.map(({ source }) => basename(source)).sort()).toEqual(documents.sort())
  })

  it.each(expectedFacts)('are those that a person reads in $source', async (expected) => {
    const bytes = readFileSync(join(FIXTURES, expected.source))
    const { statements } = await readStatements({ name: expected.source, bytes })
    const { lost, invented, wrongStatus, wrongSubject } = scoreFacts(expected, statements)
    expect({ lost, invented }).toEqual({ lost: [], invented: [] })
    const most = Math.floor(expected.facts.length * 0.03)
    expect(wrongStatus.length, wrongStatus.join('\n')).toBeLessThanOrEqual(most)
    expect(wrongSubject.length, wrongSubject.join('\n')).toBeLessThanOrEqual(most)
  })
})

const COMPANIES = join(import.meta.dirname, '..', '..', '..', 'benchmark', 'companies')
const ofCompanies = readdirSync(COMPANIES).flatMap((company) =>
  readExpectedFacts(join(COMPANIES, company, 'expected-facts')).map((expected) => ({
    ...expected,
    path: join(COMPANIES, company, expected.source),
  })),
)

describe('the facts of the companies of the benchmark', () => {
  it.each(ofCompanies)(
    'are those that a person reads in $source',
    async ({ path, ...expected }) => {
      const statements = await readStatements({ name: path, bytes: readFileSync(path) })
      const { lost, invented, ...wrong } = scoreFacts(expected, statements.statements)
      expect({ lost, invented }).toEqual({ lost: [], invented: [] })
      const most = Math.floor(expected.facts.length * 0.03)
      expect(wrong.wrongStatus.length, wrong.wrongStatus.join('\n')).toBeLessThanOrEqual(most)
      expect(wrong.wrongSubject.length, wrong.wrongSubject.join('\n')).toBeLessThanOrEqual(most)
    },
  )
})

describe('scoring facts', () => {
  const statements = statementsIn('We use SSO. SCIM is planned. We use SSO.')

  it('tells what is lost, invented and read wrongly', () => {
    const score = scoreFacts(
      {
        source: 'a.txt',
        facts: [
          { text: 'We use SSO', status: 'live', subject: ['customer', 'vendor'], optional: false },
          { text: 'SCIM is planned.', status: 'live', subject: 'company', optional: false },
          { text: 'We use MFA.', status: 'live', subject: 'company', optional: false },
          { text: 'We use:', status: 'live', subject: 'company', optional: true },
        ],
      },
      statements,
    )
    expect(score).toEqual({
      source: 'a.txt',
      expected: 3,
      lost: ['We use MFA.'],
      invented: ['We use SSO.'],
      wrongStatus: ['planned for live: SCIM is planned.'],
      wrongSubject: ['company for customer or vendor: We use SSO'],
    })
  })
})
