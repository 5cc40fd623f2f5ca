import { describe, expect, it } from 'vitest'
import { setPdf } from '../../../fixtures/set-pdf.ts'
import { draftFromFacts } from '../../../src/answer/draft-from-facts.ts'
import type { Statement } from '../../../src/domain/fact.ts'
import { extractStatements } from '../../../src/ingest/extract-statements.ts'
import { readSource, readWrittenSource } from '../../../src/ingest/read-source.ts'
import { buildQuestion } from '../../support/build-answer.ts'
import { buildDocx, docxListItem, docxParagraph } from '../../support/build-docx.ts'
import { buildRankedFact } from '../../support/build-ranked-fact.ts'

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['You are responsible for:', ['Keeping your passwords secret', 'Patching your own devices']],
  ['We do not:', ['Sell personal data', 'Train models on customer content']],
  ['Planned for 2027:', ['FedRAMP authorisation', 'Bring your own key']],
  ['In progress:', ['A SOC 2 Type II audit']],
  ['Our hosting provider is responsible for:', ['Physical access to the halls']],
  ['On the Enterprise plan we also offer:', ['A dedicated database']],
]

const html = LISTS.map(
  ([leadIn, items]) =>
    `<p>${leadIn}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
).join('')
const markdown = LISTS.map(
  ([leadIn, items]) => `${leadIn}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`,
).join('\n')
const docx = buildDocx(
  LISTS.map(([leadIn, items]) => docxParagraph(leadIn) + items.map(docxListItem).join('')).join(''),
)
const pdf = await setPdf(
  [
    { kind: 'title', text: 'Shared duties' },
    ...LISTS.flatMap(([text, items]) => [
      { kind: 'paragraph' as const, text },
      { kind: 'list' as const, items },
    ]),
  ],
  {
    title: 'Duties',
    runningHead: '',
    runningFoot: 'Public',
    date: new Date('2026-01-01T00:00:00Z'),
  },
)

const documents: readonly (readonly [string, Uint8Array])[] = [
  ['duties.html', Buffer.from(`<h1>Shared duties</h1>${html}`)],
  ['duties.md', Buffer.from(`# Shared duties\n\n${markdown}`)],
  ['duties.txt', Buffer.from(`Shared duties\n\n${markdown.replaceAll(':\n\n', ':\n')}`)],
  ['duties.docx', docx],
  ['duties.pdf', pdf],
]

describe.each(documents)('the lead-in of a list in %s', (name, bytes) => {
  const byText = async (): Promise<ReadonlyMap<string, Statement>> => {
    const statements = extractStatements(await readSource({ name, bytes }))
    return new Map(statements.map((statement) => [statement.text, statement]))
  }

  it('is the last title of its items, and no statement without them', async () => {
    const statements = await byText()
    expect([...statements.keys()]).toEqual(
      LISTS.flatMap(([leadIn, items]) =>
        (leadIn.startsWith('On the') ? [leadIn] : []).concat(items),
      ),
    )
    for (const [leadIn, items] of LISTS) {
      for (const item of items) {
        expect(statements.get(item)?.headingPath.at(-1)).toBe(leadIn.replace(':', ''))
        expect(statements.get(item)?.context).toContain(leadIn.replace(':', ''))
      }
    }
  })

  it('tells whose they are and how real', async () => {
    const statements = await byText()
    const read = (text: string) => {
      const { status, subject } = statements.get(text) ?? expect.fail(`${text} is lost`)
      return `${status}, ${subject.kind}`
    }
    expect(read('Patching your own devices')).toBe('live, customer')
    expect(read('Bring your own key')).toBe('planned, company')
    expect(read('A SOC 2 Type II audit')).toBe('in-progress, company')
    expect(read('Physical access to the halls')).toBe('live, vendor')
    expect(read('A dedicated database')).toBe('live, company')
  })

  it('limits and dates them', async () => {
    const statements = await byText()
    expect(statements.get('A dedicated database')?.qualifiers).toEqual(['On the Enterprise plan'])
    expect(statements.get('FedRAMP authorisation')?.dates).toMatchObject([{ first: '2027-01-01' }])
  })

  it('denies them where it denies, in the answer too', async () => {
    const statement = (await byText()).get('Sell personal data') ?? expect.fail('it is lost')
    const answer = (text: string) =>
      draftFromFacts({
        question: buildQuestion({ text, allowed: null }),
        ranked: [buildRankedFact(statement)],
        today: '2026-11-21',
      })
    expect(answer('Do you sell personal data?')).toMatchObject({
      decision: 'no',
      answer: 'No. We do not: Sell personal data.',
    })
  })
})

describe('a lead-in that breaks off before paragraphs', () => {
  const statements = extractStatements(
    readWrittenSource({
      name: 'duties.html',
      bytes: Buffer.from(
        '<p>We never:</p><p>sell personal data;</p><p>train models on it.</p><p>We keep it safe.</p>',
      ),
    }),
  )

  it('has those as its items that go on from it', () => {
    expect(statements.map(({ headingPath, text }) => [...headingPath, text].join(' › '))).toEqual([
      'We never › sell personal data;',
      'We never › train models on it.',
      'We keep it safe.',
    ])
  })
})
