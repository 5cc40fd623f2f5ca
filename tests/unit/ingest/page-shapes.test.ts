import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/domain/fact.ts'
import { statementsIn } from '../../support/statements-in.ts'

const placed = ({ headingPath, text, status }: Statement) =>
  `${[...headingPath, text].join(' › ')} (${status})`
const inHtml = (html: string) => statementsIn(html, 'trust.html')

describe('an item of a list with a title of its own', () => {
  const controls = inHtml(`<h2>Controls</h2><ul>
    <li><strong>Encryption</strong> <span class="badge">LIVE</span><br>All data is encrypted.</li>
    <li><strong>Own keys</strong> <span class="badge">PLANNED</span><br>Keys of your own.</li>
    <li><strong>SAML</strong> <span class="badge">LIVE</span> <span class="badge">ENTERPRISE PLAN</span><br>Works with any provider. We help.</li>
    <li>Secrets are rotated.</li></ul>`)

  it('has it as its last title, with the badge beside it', () => {
    expect(controls.map(placed)).toEqual([
      'Controls › Encryption › All data is encrypted. (live)',
      'Controls › Own keys › Keys of your own. (planned)',
      'Controls › SAML LIVE ENTERPRISE PLAN › Works with any provider. (live)',
      'Controls › SAML LIVE ENTERPRISE PLAN › We help. (live)',
      'Controls › Secrets are rotated. (live)',
    ])
  })

  it('is limited by the plan that its title names', () => {
    expect(controls.map(({ qualifiers }) => qualifiers)).toEqual([
      [],
      [],
      ['ENTERPRISE PLAN'],
      ['ENTERPRISE PLAN'],
      [],
    ])
  })

  it('goes on from the lead-in of its list', () => {
    const [first, second] = inHtml(
      '<p>Planned for 2027:</p><ul><li><b>Keys</b><br>Your own.</li><li><b>FedRAMP</b><br>At last.</li></ul>',
    )
    expect([first?.status, second?.status]).toEqual(['planned', 'planned'])
  })
})

describe('what a page says beside its statements', () => {
  it.each([
    ['a badge that is no status', '<h3>Halls</h3><span class="badge">PROVIDER</span>'],
    [
      'the legend of its badges',
      '<p><span class="badge">LIVE</span> in use · <span class="badge">PLANNED</span> later</p>',
    ],
    ['a link to more', '<div>We have news. <a href="/blog">Read more</a></div>'],
  ])('is not stated: %s', (_, html) => {
    const texts = inHtml(`${html}<p>We use SSO.</p>`).map(({ text }) => text)
    expect(texts.filter((text) => text !== 'We have news.')).toEqual(['We use SSO.'])
  })

  it('is not stated: the firm above a policy, and a title that asks', () => {
    const texts = statementsIn(
      'ACME, INC.\nPRIVACY POLICY\n\n1. Scope\n1.1 This covers the app.\n\nWhat is running today\n\nEncryption\nWe encrypt.\n',
    ).map(({ text }) => text)
    expect(texts).toEqual(['1.1 This covers the app.', 'We encrypt.'])
  })
})

describe('who a statement is about', () => {
  const subjectsIn = (text: string) => statementsIn(text).map(({ subject }) => subject)

  it('is the vendor that the document says it runs on, and the company otherwise', () => {
    const text = 'The API runs on Ostrel Compute. Ostrel Compute holds ISO 27001.'
    expect(subjectsIn(text).at(-1)).toEqual({ kind: 'vendor', name: 'Ostrel Compute' })
    expect(subjectsIn('Larkwold holds ISO 27001.')).toEqual([{ kind: 'company' }])
  })

  it('is the vendor that is introduced as one', () => {
    const text = 'Bronwick Cloud, our hosting provider, is certified to ISO/IEC 27001.'
    expect(subjectsIn(text)).toEqual([{ kind: 'vendor', name: 'Bronwick Cloud' }])
  })

  it('is each of the companies of a list', () => {
    const text = 'We use these companies to provide the service:\n- Tallyrook, payments, Canada'
    expect(subjectsIn(text).at(-1)).toEqual({ kind: 'vendor', name: 'Tallyrook' })
  })

  it('is the customer where it is their job, with or without a colon', () => {
    expect(subjectsIn('Rotating keys is your job.')).toEqual([{ kind: 'customer' }])
    expect(
      statementsIn('# A\n\nYou are responsible for\n\n- removing leavers,\n', 'a.md').at(-1)
        ?.subject,
    ).toEqual({ kind: 'customer' })
  })
})

describe('how real a statement is', () => {
  it.each([
    ['We have not appointed a data protection officer.', 'not-offered'],
    ['We don’t publish recovery objectives yet.', 'not-offered'],
    ['General availability is set for January 2027.', 'planned'],
    ['Until then we kept them for 14 days.', 'retired'],
  ])('“%s”: %s', (text, status) => {
    expect(statementsIn(text)[0]?.status).toBe(status)
  })

  it('is said by a first sentence for those after it', () => {
    const text =
      'Audits\n\nSOC 2\nUnder way. Fieldwork ends in December.\n\nISO 27001\nWe hold it.\n'
    expect(statementsIn(text).map(({ status }) => status)).toEqual([
      'in-progress',
      'in-progress',
      'live',
    ])
  })

  it('is live for what is so until a plan comes true', () => {
    const [plan, meanwhile] = inHtml(
      '<div><h3>Own region</h3><span class="badge">PLANNED</span><p>We look for a place. Until then data is stored here.</p></div>',
    )
    expect([plan?.status, meanwhile?.status]).toEqual(['planned', 'live'])
  })
})

describe('what stands under a name', () => {
  it('is the answer that a button opens', () => {
    const html =
      '<div><button aria-expanded="false">Do you hold a SOC 2 report?</button><div style="display:none"><p>We do.</p></div></div><div style="display:none"><p>We used to.</p></div>'
    expect(inHtml(html).map(placed)).toEqual(['Do you hold a SOC 2 report? › We do. (live)'])
  })

  it('ends with the section of that name, and begins below one that holds the name alone', () => {
    const html =
      '<h1>Trust</h1><section><h2>Privacy</h2><p>We ask.</p></section><p>We act.</p><section><h2>Access</h2></section><p>We use SSO.</p>'
    expect(inHtml(html).map(placed)).toEqual([
      'Trust › Privacy › We ask. (live)',
      'Trust › We act. (live)',
      'Trust › Access › We use SSO. (live)',
    ])
  })

  it('is the text that a bold title runs into', () => {
    expect(inHtml('<p><b>Backups.</b> They run nightly.</p><p>We act.</p>').map(placed)).toEqual([
      'Backups. › They run nightly. (live)',
      'We act. (live)',
    ])
  })

  it('is the list inside an item, though the item reads like a badge', () => {
    const html = '<p>We act.</p><ul><li>Roadmap<ul><li>Own keys</li></ul></li></ul>'
    expect(inHtml(html).map(placed)).toEqual(['We act. (live)', 'Roadmap › Own keys (planned)'])
  })
})
