import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/workspace/read-statements.ts'
import { importMarkdown, openTestWorkspace } from '../../support/open-test-workspace.ts'

const ANSWERED = join(
  import.meta.dirname,
  ...['..', '..', '..', 'fixtures', 'documents', 'answered-questionnaire.xlsx'],
)
const readCsv = (lines: readonly string[]) =>
  readStatements({ name: 'answered.csv', bytes: Buffer.from(lines.join('\n')) })

describe('an answered questionnaire', () => {
  it('gives each answer as one fact under its question, choice first, verbatim', async () => {
    const { document, statements } = await readStatements({
      name: 'answered.xlsx',
      bytes: readFileSync(ANSWERED),
    })
    expect(document).toMatchObject({ format: 'questionnaire', statedDate: '18 June 2026' })
    expect(
      statements.map(({ headingPath, text, status }) => [headingPath.at(-1), text, status]),
    ).toEqual([
      [
        'Do you have a documented information security policy?',
        'Yes. It is reviewed once a year and approved by the board.',
        'live',
      ],
      [
        'Is your organisation certified against ISO/IEC 27001?',
        'Yes. Certified since 2023; the certificate can be sent on request.',
        'live',
      ],
      [
        'Do you hold a SOC 2 Type II report?',
        'Planned. The audit is due to begin in January 2027.',
        'planned',
      ],
      ['Do you hold a cyber insurance policy?', 'No', 'not-offered'],
      ['Is personal data encrypted at rest?', 'Yes. AES-256 for databases and backups.', 'live'],
      [
        'Do you transfer personal data outside the United Kingdom and the EEA?',
        'No. All personal data stays in the United Kingdom and Ireland.',
        'live',
      ],
      [
        'Can customers choose the retention period?',
        'Partially. For audit logs only, between six and twenty-four months.',
        'live',
      ],
      ['Do you process payment card data?', 'The product takes no payments.', 'live'],
      [
        'How soon are customers told of a confirmed breach?',
        'Within 48 hours after it is confirmed.',
        'live',
      ],
      [
        'Are penetration tests carried out by an independent party?',
        'Yes. Once a year, most recently in February 2026.',
        'live',
      ],
    ])
    for (const { text, start, end } of statements) {
      expect(document.visibleText.slice(start, end)).toBe(text)
    }
  })

  it('holds a partial answer’s own word as a limit', async () => {
    const { statements } = await readStatements({
      name: 'answered.xlsx',
      bytes: readFileSync(ANSWERED),
    })
    expect(statements.find(({ text }) => text.startsWith('Partially'))?.qualifiers).toEqual([
      'Partially',
    ])
  })

  it('may be a CSV', async () => {
    const { statements } = await readCsv([
      'ID,Question,Answer,Comment',
      '1,Do you use single sign-on?,Yes,For all staff.',
      '2,Do you have a bug bounty programme?,No,',
      '3,Do you encrypt backups?,,',
    ])
    expect(statements.map(({ text }) => text)).toEqual(['Yes. For all staff.', 'No'])
  })

  it('is no source while nobody has answered it', async () => {
    const workspace = await openTestWorkspace()
    const form = 'ID,Question,Answer,Comment\n1,Do you encrypt backups?,,\n2,Do you use MFA?,,\n'
    await expect(importMarkdown(workspace, form, { name: 'form.csv' })).rejects.toMatchObject({
      code: 'EMPTY_SOURCE',
    })
  })
})
