import { describe, expect, it } from 'vitest'
import { MAX_SOURCE_BYTES, readSource } from '../../../src/ingest/read-source.ts'
import { UnreadableSourceError } from '../../../src/ingest/unreadable-source-error.ts'

const refusalOf = async (name: string, bytes: Uint8Array): Promise<UnreadableSourceError> => {
  try {
    await readSource({ name, bytes })
  } catch (error) {
    if (error instanceof UnreadableSourceError) return error
    throw error
  }
  return expect.fail(`${name} was read`)
}

describe('what is not a source', () => {
  it('names the formats that it reads when it meets another', async () => {
    const refusal = await refusalOf('handbook.odt', Buffer.from('PK'))
    expect(refusal).toMatchObject({ code: 'UNREADABLE_SOURCE', reason: 'unsupported-format' })
    for (const extension of ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx']) {
      expect(refusal.message).toContain(extension)
    }
  })

  it.each([
    ['policy.txt', '%PDF-1.7 …', 'a PDF'],
    ['trust.html', 'PK\u0003\u0004rest', 'a zip archive'],
    ['notes.md', '{\\rtf1 text}', 'an RTF document'],
  ])('says what %s is when its bytes are of another format', async (name, content, what) => {
    const refusal = await refusalOf(name, Buffer.from(content, 'latin1'))
    expect(refusal.reason).toBe('wrong-extension')
    expect(refusal.message).toContain(`${name} is ${what}`)
  })

  it('refuses binary content', async () => {
    const refusal = await refusalOf('a.txt', Uint8Array.from([1, 2, 0, 255, 0, 7]))
    expect(refusal.reason).toBe('not-text')
  })

  it('refuses a file over the limit and names the limit', async () => {
    const refusal = await refusalOf('dump.txt', new Uint8Array(MAX_SOURCE_BYTES + 1).fill(0x61))
    expect(refusal.reason).toBe('too-large')
    expect(refusal.message).toContain('32 MB')
  })

  it('refuses a page nested deeper than pages are, instead of overflowing', async () => {
    const page = Buffer.from(`${'<div>'.repeat(50_000)}We encrypt.`)
    expect((await refusalOf('deep.html', page)).reason).toBe('nested-too-deep')
  })

  it.each([
    ['quotations.md', `${'>'.repeat(20_000)} We encrypt data.`],
    ['lists.md', `${'- '.repeat(5_000)}We encrypt data.`],
    ['links.md', `${'['.repeat(20_000)}We encrypt data.`],
    ['one-line.txt', 'We encrypt data, '.repeat(100_000)],
    ['attributes.html', `<p ${'a="b" '.repeat(100_000)}>We encrypt data.</p>`],
  ])('reads %s, whatever it is made to cost, without a wait', async (name, content) => {
    const start = performance.now()
    const { visibleText } = await readSource({ name, bytes: Buffer.from(content) })
    expect(visibleText).toContain('We encrypt data')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('reads a file without any words as a document without blocks', async () => {
    for (const name of ['a.txt', 'a.md', 'a.html']) {
      const { blocks } = await readSource({ name, bytes: Buffer.from(' \n\n ') })
      expect(blocks).toEqual([])
    }
  })

  it('goes by the extension in any case and any folder', async () => {
    const bytes = Buffer.from('# Security')
    const { format } = await readSource({ name: 'docs/v1.2/POLICY.MD', bytes })
    expect(format).toBe('markdown')
  })
})
