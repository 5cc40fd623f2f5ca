import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractStatements } from '../../../src/ingest/extract-statements.ts'
import { readWrittenSource } from '../../../src/ingest/read-source.ts'
import { statementsIn, textsIn } from '../../support/statements-in.ts'

describe('statements', () => {
  it('are verbatim, whatever the document', () => {
    const line = fc.constantFrom(
      '',
      'LIVE',
      '- We act.',
      'Access control',
      '# Title',
      '<h2>T</h2>',
      '<p>We act',
      'a | b',
      '| a | b |',
      '|---|---|',
      '01',
      'REGION FACTS',
      'Is it on?',
      'No. It is on. See more.',
      '  - nested: item',
      '> quote',
      '<li>x <span class=badge>PLANNED</span>',
      'one.example',
      '```',
      '<!--',
      '-->',
      '<table><tr><td>c',
    )
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        (lines, name) => {
          const document = readWrittenSource({ name, bytes: Buffer.from(lines.join('\n')) })
          for (const statement of extractStatements(document)) {
            expect(document.visibleText.slice(statement.start, statement.end)).toBe(statement.text)
            expect(statement.text.trim()).not.toBe('')
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are none where a document states nothing', () => {
    expect(statementsIn('Home\n\nLast updated: May 2026\n')).toEqual([])
    expect(statementsIn('')).toEqual([])
  })

  it('have the badge after them, back to the title', () => {
    const text =
      'Book\n\nThis opens the book for all of us.\n\nSSO\n\nWorks. Tested by all.\n\nPLANNED\n\nMFA\n\nWorks too.\n'
    expect(statementsIn(text).map((s) => s.status)).toEqual(['live', 'planned', 'planned', 'live'])
  })

  it('have the badge right under their title, down to the next', () => {
    const text =
      'Book\n\nSSO\n\nPlanned\n\n• It works.\n\n• It is tested.\n\nMFA\n\n• It works too.\n'
    expect(statementsIn(text).map((s) => s.status)).toEqual(['planned', 'planned', 'live'])
  })

  it('leave taglines under titles out, but nothing that states something', () => {
    const text =
      '# Access\n\nHow the right people get in.\n\n## Sign-in\n\nKeys only.\n\n## Sessions\n\nThey end after 8 hours.\n'
    expect(textsIn(text, 'a.md')).toEqual(['Keys only.', 'They end after 8 hours.'])
  })

  it.each([
    '[email protected]',
    'Related: Privacy PolicyTerms of Service',
    'Learn more',
    'Talk to our team about it.',
    '© 2026 Example Ltd. All rights reserved.',
    'Back to top',
    '•••',
  ])('leave page furniture out: %s', (furniture) => {
    expect(textsIn(`# Access\n\nWe use SSO.\n\n${furniture}\n`, 'a.md')).toEqual(['We use SSO.'])
  })

  it('are not made of a long document at a cost out of proportion', () => {
    const page =
      'Access\n\nAll staff use MFA where supported. SCIM is on the roadmap.\n\n- Disks are encrypted.\n\n'
    const timeOf = (times: number) => {
      const text = page.repeat(times)
      const startedAt = performance.now()
      expect(statementsIn(text)).toHaveLength(times * 3)
      return performance.now() - startedAt
    }
    timeOf(200)
    const small = timeOf(500)
    expect(timeOf(4000)).toBeLessThan(small * 8 * 4 + 500)
  })

  it.each([
    ['items without a full stop', 'a.txt', '- access to servers\n'.repeat(50_000)],
    ['blanks', 'a.html', `<pre>a${' '.repeat(200_000)}b</pre>`],
    [
      'blanks and line ends',
      'a.html',
      `<pre>a${' '.repeat(50_000)}\n x${' '.repeat(50_000)}b</pre>`,
    ],
    ['empty cells', 'a.html', `<table><tr>${'<td></td>'.repeat(20_000)}<td>x</td></tr></table>`],
    ['one cell', 'a.html', `<table><tr><td>${'SOC 2/'.repeat(50_000)}</td></tr></table>`],
    ['one line below a label', 'a.txt', `CONTACT ADDRESS\n${'@@'.repeat(100_000)}\n\nx`],
  ])('are read within seconds from a document of nothing but %s', (_, name, text) => {
    const startedAt = performance.now()
    statementsIn(text, name)
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })
})
