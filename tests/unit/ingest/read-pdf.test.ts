import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type PdfContent, setPdf } from '../../../fixtures/set-pdf.ts'
import { extractStatements } from '../../../src/ingest/extract-statements.ts'
import { readPdf } from '../../../src/ingest/pdf/read-pdf.ts'
import { DEFAULT_PDF_LIMITS } from '../../../src/ingest/pdf/read-pdf-pages.ts'
import { UnreadableSourceError } from '../../../src/ingest/unreadable-source-error.ts'
import { buildRawPdf } from '../../support/build-raw-pdf.ts'

const WHITEPAPER = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents', 'security-whitepaper.pdf'),
)

const set = (content: readonly PdfContent[]) =>
  setPdf(content, {
    title: 'Untitled',
    runningHead: 'Acme security overview',
    runningFoot: 'Confidential',
    date: new Date('2026-01-01T00:00:00Z'),
  })
const read = async (content: readonly PdfContent[]) => readPdf(await set(content), 'a.pdf')
const paragraphs = (texts: readonly string[]) =>
  texts.map((text): PdfContent => ({ kind: 'paragraph', text }))
const refusalOf = async (bytes: Uint8Array, limits = DEFAULT_PDF_LIMITS) => {
  const error = await readPdf(bytes, 'a.pdf', limits).then(
    () => expect.fail('it was read'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UnreadableSourceError)
  return error as UnreadableSourceError
}

describe('a PDF', () => {
  it('gives sentences whole that its lines cut, and words whole that a hyphen cut', async () => {
    const { visibleText } = await readPdf(WHITEPAPER, 'a.pdf')
    expect(visibleText).toContain(
      'The application servers stand in a private network that accepts no connections from the internet,',
    )
    expect(visibleText).not.toMatch(/\p{L}- \p{Ll}/u)
  })

  it('keeps the hyphen of a compound that a line end cuts', async () => {
    const filler = 'We have every one of our systems looked at with great care by some '
    const { visibleText } = await read(
      paragraphs([`${filler}${'third-\u00adparty '.repeat(12)}auditor.`]),
    )
    expect(visibleText.match(/third-party/g)).toHaveLength(12)
  })

  it('leaves out what every page says at its edges', async () => {
    const { visibleText } = await readPdf(WHITEPAPER, 'a.pdf')
    expect(visibleText).not.toContain('Larkwold security whitepaper')
    expect(visibleText).not.toMatch(/Page \d/)
  })

  it('is read column by column where it is set in two', async () => {
    const { visibleText } = await readPdf(WHITEPAPER, 'a.pdf')
    const places = [
      '4. People',
      'security keys',
      '5. When something',
      '6. Certificates',
      '7. Your',
    ].map((words) => visibleText.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('has titles where letters are larger, in the order of their sizes', async () => {
    const document = await readPdf(WHITEPAPER, 'a.pdf')
    const titles = document.blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => `${block.level} ${document.visibleText.slice(block.start, block.end)}`)
    expect(titles).toEqual([
      '1 Securing hospital bed management',
      '2 1. How the platform is built',
      '2 2. Where the data is',
      '10 Service | Region | What it holds',
      '2 3. What we do not do',
      '2 4. People and access',
      '3 Third parties',
      '2 5. When something happens',
      '2 6. Certificates and tests',
      '2 7. Your part',
    ])
  })

  it('gives each row of a table as one statement, wrapped cells joined', async () => {
    const statements = extractStatements(await readPdf(WHITEPAPER, 'a.pdf'))
    expect(statements.find(({ text }) => text.startsWith('Backup store'))).toMatchObject({
      text: 'Backup store | Cardiff | encrypted copies of the production database, kept for 35 days and then erased',
      context:
        '2. Where the data is · Backup store: region Cardiff; what it holds encrypted copies of the production database, kept for 35 days and then erased',
    })
  })

  it('gives the items of a list one by one', async () => {
    const document = await read([
      {
        kind: 'list',
        items: ['We use SSO.', `We keep logs ${'for a very long time '.repeat(9)}indeed.`],
      },
    ])
    expect(document.blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(2)
    expect(document.visibleText).toMatch(/We keep logs (?:for a very long time )+indeed\./)
  })

  it('goes on with a sentence on the next page', async () => {
    const sentence = 'Every change is looked at by a second person before it reaches production.'
    const { visibleText } = await read(paragraphs([`${sentence} `.repeat(80).trim()]))
    expect(visibleText.split(sentence)).toHaveLength(81)
  })

  it('states each thing in words that its visible text holds', async () => {
    const document = await readPdf(WHITEPAPER, 'a.pdf')
    for (const { text, start, end } of extractStatements(document)) {
      expect(document.visibleText.slice(start, end)).toBe(text)
    }
  })

  it('says when it was made', async () => {
    expect(await readPdf(WHITEPAPER, 'a.pdf')).toMatchObject({
      format: 'pdf',
      title: 'Securing hospital bed management',
      statedDate: '3 September 2026',
    })
  })
})

describe('a PDF that can not be read', () => {
  it('is damaged where it is cut off or something else', async () => {
    expect((await refusalOf(Buffer.from('%PDF-1.7 and nothing'))).reason).toBe('damaged')
  })

  it('is told from one that holds pictures only', async () => {
    expect((await refusalOf(await buildRawPdf({ content: '' }))).reason).toBe('pictures-only')
  })

  it('is refused at once when it claims more pages than documents have', async () => {
    const refusal = await refusalOf(buildRawPdf({ content: '', pages: 100_000 }))
    expect(refusal).toMatchObject({ code: 'UNREADABLE_SOURCE', reason: 'too-large' })
  })

  it('is refused when its streams unpack to more than fits', async () => {
    const inner = deflateSync(Buffer.alloc(400 * 1_048_576, ' '), { level: 1 })
    const bomb = buildRawPdf({ content: deflateSync(inner), filters: 2 })
    expect(bomb.byteLength).toBeLessThan(100_000)
    const startedAt = performance.now()
    const limits = { ...DEFAULT_PDF_LIMITS, maxGrowthBytes: 96 * 1_048_576 }
    expect((await refusalOf(bomb, limits)).reason).toBe('too-large')
    expect(performance.now() - startedAt).toBeLessThan(20_000)
  })

  it('is refused when reading takes too long', async () => {
    const refusal = await refusalOf(WHITEPAPER, { ...DEFAULT_PDF_LIMITS, timeoutMs: 1 })
    expect(refusal.reason).toBe('too-large')
  })
})
