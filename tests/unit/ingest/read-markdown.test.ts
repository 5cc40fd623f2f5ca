import { describe, expect, it } from 'vitest'
import { readWrittenSource } from '../../../src/ingest/read-source.ts'
import { statementsIn, textsIn } from '../../support/statements-in.ts'

const read = (text: string) => readWrittenSource({ name: 'policy.md', bytes: Buffer.from(text) })

describe('the visible text of Markdown', () => {
  it('holds the words and no markup', () => {
    const { visibleText } = read(
      '# Keys\n\nWe use **TLS** for `api` [traffic](https://a.example). ~~We use FTP.~~ <!-- secret -->\n\n> *Quoted* rule.\n',
    )
    expect(visibleText).toBe('Keys\n\nWe use TLS for api traffic.\n\nQuoted rule.')
  })

  it('leaves front matter out and takes title and date from it', () => {
    expect(read('---\ntitle: "Guard book"\nupdated: 2026-05-01\n---\n\nWe act.\n')).toMatchObject({
      title: 'Guard book',
      statedDate: '2026-05-01',
      visibleText: 'We act.',
    })
  })

  it('is the same in a long file, which is parsed in parts', () => {
    const section = (n: number) => `## Part ${n}\n\nControl ${n} is [here][link].\n\n`
    const long = Array.from({ length: 2000 }, (_, n) => section(n)).join('')
    const texts = textsIn(`${long}[link]: https://a.example\n`, 'a.md')
    expect(texts).toHaveLength(2000)
    expect(texts.at(0)).toBe('Control 0 is here.')
    expect(texts.at(-1)).toBe('Control 1999 is here.')
  })

  it('keeps a fence and a comment whole where a long file is cut', () => {
    const filler = Array.from({ length: 400 }, (_, n) => `Control ${n} is on.\n\n`).join('')
    expect(
      textsIn(`${filler}<!--\n\n# Old\n\nsecret\n\n-->\n\n# New\n\nIt is on.`, 'a.md').at(-1),
    ).toBe('It is on.')
    expect(read(`${filler}<!--\n${filler}\nsecret\n\n-->\n`).visibleText).not.toContain('secret')
  })
})

describe('statements of Markdown', () => {
  it('in nested lists have the item above as a title', () => {
    const text =
      '# Backups\n\n- Copies:\n  - They are made nightly.\n  - They are tested.\n- Disks are encrypted.\n'
    expect(statementsIn(text, 'a.md').map((s) => [...s.headingPath, s.text])).toEqual([
      ['Backups', 'Copies', 'They are made nightly.'],
      ['Backups', 'Copies', 'They are tested.'],
      ['Backups', 'Disks are encrypted.'],
    ])
  })

  it('are rows of tables with the badge in their cell', () => {
    const text = '| Control | State |\n|---|---|\n| SSO | Planned |\n| MFA | Live |\n'
    expect(statementsIn(text, 'a.md')).toMatchObject([
      { text: 'SSO | Planned', status: 'planned', headingPath: ['Control | State'] },
      { text: 'MFA | Live', status: 'live' },
    ])
  })

  it('have the badge that stands at their end', () => {
    expect(
      statementsIn('- SCIM works with all directories. `PLANNED`\n- MFA is on. **LIVE**\n', 'a.md'),
    ).toMatchObject([
      { text: 'SCIM works with all directories.', status: 'planned' },
      { text: 'MFA is on.', status: 'live' },
    ])
  })

  it('under a title set in bold have it in their path', () => {
    expect(statementsIn('**Access control**\n\nWe use SSO.\n', 'a.md')[0]?.headingPath).toEqual([
      'Access control',
    ])
  })
})
