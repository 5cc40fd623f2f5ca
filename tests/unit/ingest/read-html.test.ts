import { describe, expect, it } from 'vitest'
import { readWrittenSource } from '../../../src/ingest/read-source.ts'
import { statementsIn, textsIn } from '../../support/statements-in.ts'

const read = (html: string) => readWrittenSource({ name: 'trust.html', bytes: Buffer.from(html) })
const statesIn = (html: string) =>
  statementsIn(html, 'trust.html').map(({ text, status }) => `${text}: ${status}`)

describe('the visible text of a page', () => {
  it.each([
    ['scripts and styles', '<script>secret()</script><style>.secret{}</style>'],
    ['templates and noscript', '<template>secret</template><noscript>secret</noscript>'],
    ['menus', '<nav>secret</nav><div role="navigation">secret</div>'],
    ['links of the footer', '<footer><ul><li><a>secret</a></li></ul></footer>'],
    [
      'cookie banners',
      '<div class="cookie-banner">secret</div><div id="onetrust-banner">secret</div>',
    ],
    ['hidden parts', '<p hidden>secret</p><p aria-hidden="true">secret</p>'],
    [
      'parts styled away',
      '<p style="display: none">secret</p><p style="color:red;visibility:hidden">secret</p>',
    ],
    ['words for screen readers', '<span class="sr-only">secret</span>'],
    ['comments', '<!-- secret -->'],
    [
      'struck-out text',
      '<s>secret</s><del>secret</del><p style="text-decoration: line-through">secret</p>',
    ],
  ])('leaves out %s', (_, html) => {
    const { visibleText } = read(`<main><p>We use MFA.</p>${html}</main>`)
    expect(visibleText).toBe('We use MFA.')
  })

  it('joins the words of inline markup as a browser does', () => {
    expect(
      textsIn('<p>We use <b>TLS</b>&nbsp;1.3 for <a href="#">all\n traffic</a>.</p>', 'a.html'),
    ).toEqual(['We use TLS 1.3 for all traffic.'])
  })
})

describe('statements of a page', () => {
  it('take their titles from headings, summaries and terms', () => {
    const html =
      '<h1>Trust</h1><details><summary>Do you sell data?</summary><p>No. Never.</p></details><p>We act.</p><dl><dt>Backups</dt><dd>They run nightly. They are tested.</dd></dl>'
    expect(statementsIn(html, 'a.html').map((s) => [...s.headingPath, s.text])).toEqual([
      ['Trust', 'Do you sell data?', 'No. Never.'],
      ['Trust', 'We act.'],
      ['Trust', 'Backups', 'They run nightly.'],
      ['Trust', 'Backups', 'They are tested.'],
    ])
  })

  it('are whole rows of a table, under its header', () => {
    const html =
      '<table><tr><th>Service</th><th>Region</th></tr><tr><td>Hosting</td><td>Norway <ul><li>Oslo</li></ul></td></tr></table><p>We act.</p>'
    const [row, after] = statementsIn(html, 'a.html')
    expect(row).toMatchObject({ text: 'Hosting | Norway Oslo', headingPath: ['Service | Region'] })
    expect(after?.headingPath).toEqual([])
  })

  it('are a term with its short description', () => {
    expect(textsIn('<dl><dt>Region</dt><dd>EU only</dd></dl>', 'a.html')).toEqual([
      'Region EU only',
    ])
  })

  it('are a label with its value where only classes tell', () => {
    const html = '<div><div class="label">RTO</div><div class="value">4 hours</div></div>'
    expect(textsIn(html, 'a.html')).toEqual(['RTO 4 hours'])
  })

  it('survive a table that is there for layout', () => {
    const html =
      '<table><tr><td><h2>Access</h2><p>We use SSO.</p></td><td><p>We use MFA.</p></td></tr></table>'
    expect(textsIn(html, 'a.html')).toEqual(['We use SSO.', 'We use MFA.'])
  })
})

describe('badges of a page', () => {
  it('after a card are of the card', () => {
    const html =
      '<p>Intro stands here.</p><div><h3>SSO</h3><p>SAML works.</p><span class="badge">PLANNED</span></div><div><h3>MFA</h3><p>Keys work.</p><span class="badge">LIVE</span></div>'
    expect(statesIn(html)).toEqual([
      'Intro stands here.: live',
      'SAML works.: planned',
      'Keys work.: live',
    ])
  })

  it('before a card are of the card', () => {
    const html =
      '<div><div class="badge">In progress</div><h3>Audit</h3><p>A firm looks at us.</p></div><div><div class="badge">Live</div><h3>MFA</h3><p>Keys work.</p></div>'
    expect(statesIn(html)).toEqual(['A firm looks at us.: in-progress', 'Keys work.: live'])
  })

  it('on a line of text are of that line, and no part of it', () => {
    const html =
      '<ul><li>SCIM <span class="pill">Planned</span></li><li><em>LIVE</em> MFA for staff</li></ul><table><tr><td>SAML</td><td>Planned</td></tr></table>'
    expect(statesIn(html)).toEqual(['SCIM: planned', 'MFA for staff: live', 'SAML: planned'])
  })

  it('beside a title without text make the title a statement', () => {
    expect(
      statesIn(
        '<h2>Roles</h2><h3>Passkeys</h3><span class="tag">Coming soon</span><h3>Next</h3><p>It runs.</p>',
      ),
    ).toEqual(['Passkeys: planned', 'It runs.: live'])
  })
})
