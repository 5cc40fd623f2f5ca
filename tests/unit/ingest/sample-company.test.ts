import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sectionOf } from '../../../src/domain/fact.ts'
import { extractStatements } from '../../../src/ingest/extract-statements.ts'
import { readSource } from '../../../src/ingest/read-source.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const COMPANY = join(ROOT, 'fixtures', 'company')

/** Each golden file was read by eye against its document; `vitest -u` rewrites them. */
describe('the documents of the sample company', () => {
  it.each(readdirSync(COMPANY))('state in %s what the golden file lists', async (name) => {
    const document = await readSource({ name, bytes: readFileSync(join(COMPANY, name)) })
    const lines = extractStatements(document).map(
      ({ text, headingPath, status, subject, qualifiers }) => {
        const about = subject.kind === 'vendor' ? `vendor ${subject.name ?? '?'}` : subject.kind
        const limits = qualifiers.length > 0 ? ` [${qualifiers.join('; ')}]` : ''
        return `${sectionOf({ headingPath })}\n  ${text.replace(/\s+/g, ' ')}\n  (${status}, ${about})${limits}\n`
      },
    )
    const heading = `${document.title}, ${document.statedDate}\n\n`
    await expect(heading + lines.join('\n')).toMatchFileSnapshot(
      join(ROOT, 'tests', 'golden', 'facts', `${name}.txt`),
    )
  })
})
