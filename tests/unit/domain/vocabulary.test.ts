import { describe, expect, it } from 'vitest'
import { findConcepts, withBroader } from '../../../src/domain/vocabulary.ts'
import { CONCEPTS } from '../../../src/domain/vocabulary-data.ts'

const idsIn = (text: string): readonly string[] => [
  ...new Set(findConcepts(text).map(({ concept }) => concept.id)),
]
const impliedBy = (text: string): readonly string[] => [
  ...new Set(idsIn(text).flatMap((id) => withBroader(id))),
]

/** A form as it might stand in a text: word beginnings end there, skipped words are filled in. */
const spellOut = (form: string): string => form.replaceAll('*', '').replaceAll('…', 'of the')

describe('the vocabulary', () => {
  const ids = CONCEPTS.map(({ id }) => id)

  it('gives every concept an id of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('names only wider concepts that exist', () => {
    const known = new Set(ids)
    const strays = CONCEPTS.flatMap(({ id, broader = [] }) =>
      broader.filter((wider) => !known.has(wider)).map((wider) => `${id} → ${wider}`),
    )
    expect(strays).toEqual([])
  })

  it('has no concept that is wider than itself', () => {
    const circular = CONCEPTS.filter(({ id, broader = [] }) =>
      broader.some((wider) => withBroader(wider).includes(id)),
    )
    expect(circular).toEqual([])
  })

  it('has a form for every concept, and none twice or empty', () => {
    const faulty = CONCEPTS.filter(
      ({ forms }) => forms.length === 0 || forms.includes('') || new Set(forms).size < forms.length,
    )
    expect(faulty.map(({ id }) => id)).toEqual([])
  })

  it('finds each concept by each of its forms', () => {
    const lost = CONCEPTS.flatMap(({ id, forms }) =>
      forms
        .filter((form) => !impliedBy(spellOut(form)).includes(id))
        .map((form) => `${id}: ${form}`),
    )
    expect(lost).toEqual([])
  })

  it('lets no two concepts claim the same words, but for one that implies the other', () => {
    const shared = CONCEPTS.flatMap(({ id, forms }) =>
      forms.flatMap((form) => {
        const text = spellOut(form)
        return findConcepts(text)
          .filter(({ start, end }) => start === 0 && end === text.length)
          .filter(({ concept }) => !withBroader(concept.id).includes(id))
          .filter(({ concept }) => !withBroader(id).includes(concept.id))
          .map(({ concept }) => `${form}: ${id}, ${concept.id}`)
      }),
    )
    expect(shared).toEqual([])
  })
})

describe('findConcepts', () => {
  it('returns mentions in order, with offsets into the text as given', () => {
    const text = 'We have “SOC 2” — and we use 2FA.'
    const mentions = findConcepts(text)
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['SOC 2', '2FA'])
    expect(mentions.map(({ concept }) => concept.id)).toEqual([
      'soc-2',
      'multi-factor-authentication',
    ])
  })

  it.each([
    ['SOC 2', 'SOC2', 'soc-2', 'SOC\n2'],
    ['AES-256', 'AES256', 'aes 256', '256-bit AES'],
    ['ISO 27001', 'ISO27001', 'ISO/IEC 27001:2022', 'iso-27001'],
    ['TLS 1.2', 'TLS1.2', 'TLSv1.2', 'TLS version 1.2'],
    ['sub-processor', 'subprocessors', 'Sub processors', "sub-processor's"],
    [
      'multi-factor authentication',
      'multifactor authentication',
      'MFA',
      'two‑factor authentication',
    ],
    ['FIPS 140-2', 'FIPS 140-3', 'FIPS-validated', 'fips140'],
    ['SSO', 'single sign-on', 'single signon', 'federated login'],
    ['penetration test', 'pen testing', 'pentests', 'penetration-testing'],
    ['anonymise', 'anonymized', 'anonymisation', 'de-identification'],
    ['WAF', 'WAFs', 'web application firewall', 'Web-Application Firewalls'],
    ['BYOK', 'bring your own key', 'customer-managed keys', 'CMEK'],
  ])('reads spellings of %s alike', (first, ...others) => {
    for (const other of others) expect(idsIn(other), other).toEqual(idsIn(first))
    expect(idsIn(first)).toHaveLength(1)
  })

  it.each([
    'Customer data is encrypted at rest.',
    'Data at rest is always encrypted',
    'We encrypt all customer data at rest',
    'at-rest encryption of every volume',
    'Stored data is encrypted.',
    'Encryption of stored data',
    'AES-256 for data at rest',
  ])('sees encryption at rest in "%s"', (text) => {
    expect(impliedBy(text)).toContain('encryption-at-rest')
    expect(impliedBy(text)).not.toContain('encryption-in-transit')
  })

  it('sees both halves of "in transit and at rest"', () => {
    const ids = impliedBy('All data is encrypted both in transit and at rest.')
    expect(ids).toEqual(expect.arrayContaining(['encryption-at-rest', 'encryption-in-transit']))
  })

  it('does not carry a form over the end of a sentence or along an enumeration', () => {
    expect(idsIn('Traffic is encrypted. Data at rest is not.')).not.toContain('encryption-at-rest')
    expect(idsIn('Policies are written, approved, communicated, reviewed.')).not.toContain(
      'policy-review',
    )
  })

  it('does not take the dot of an abbreviation for the end of a sentence', () => {
    expect(idsIn('EU-U.S. Data Privacy Framework')).toEqual(['data-privacy-framework'])
  })

  it('leaves out what a longer name merely contains', () => {
    expect(idsIn('SOC 2 Type II')).toEqual(['soc-2-type-ii'])
    expect(idsIn('customer data')).toEqual(['customer-data'])
    expect(idsIn('certificate authority')).toEqual(['certificate-management'])
  })

  it('keeps a concept among the words that another skips', () => {
    expect(idsIn('We encrypt customer data at rest')).toEqual(
      expect.arrayContaining(['encryption-at-rest', 'customer-data']),
    )
  })

  it.each([
    ['Data stays in the US.', 'united-states', 'Please send it to us.'],
    ['Is there a SOC?', 'security-operations-center', 'a soc of sorts'],
    ['An IDS is deployed.', 'intrusion-detection', 'User IDs are unique.'],
    ['Do you have a DR plan?', 'disaster-recovery', 'Ask for Dr. Ames.'],
    ['We meet over Zoom', 'zoom', 'The video zooms in'],
  ])('in "%s" takes capitals for %s', (capital, id, small) => {
    expect(impliedBy(capital)).toContain(id)
    expect(impliedBy(small)).not.toContain(id)
  })

  it('trusts no capitals where everything is in capitals', () => {
    expect(idsIn('DO YOU NOTIFY US OF A BREACH')).not.toContain('united-states')
    expect(idsIn('US')).toEqual(['united-states'])
  })

  it('finds nothing inside addresses and domain names', () => {
    expect(idsIn('Write to privacy@acme.ai')).toEqual([])
    expect(idsIn('acme.ai')).toEqual([])
  })

  it('finds nothing where nothing is named', () => {
    expect(findConcepts('')).toEqual([])
    expect(findConcepts('Please describe how this works.')).toEqual([])
  })

  it('reads ten thousand facts within a second', () => {
    const fact =
      'Customer data is stored in AWS eu-west-1 and encrypted at rest with AES-256; backups are taken daily.'
    const startedAt = performance.now()
    for (let index = 0; index < 10_000; index += 1) findConcepts(fact)
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})

describe('near things', () => {
  it.each([
    ['FIPS 140-2 validated modules', 'aes-256', 'fips-140'],
    ['AES-256 encryption', 'encryption-at-rest', 'aes-256'],
    ['TLS 1.2 for all connections', 'tls-1-3', 'tls-1-2'],
    ['SOC 2 report', 'security-operations-center', 'soc-2'],
    ['SOC 2 Type I report', 'soc-2-type-ii', 'soc-2-type-i'],
    ['a 24x7 SOC', 'soc-2', 'security-operations-center'],
    ['on-call rotation', 'round-the-clock-monitoring', 'on-call'],
    ['24/7 support', 'round-the-clock-monitoring', 'around-the-clock'],
    ['recovery time objective', 'recovery-point-objective', 'recovery-time-objective'],
    ['RPO of one hour', 'recovery-time-objective', 'recovery-point-objective'],
    ['vulnerability scanning', 'penetration-testing', 'vulnerability-scanning'],
    ['annual penetration test', 'vulnerability-scanning', 'penetration-testing'],
    ['audit logs', 'siem', 'audit-log'],
    ['log retention', 'data-retention', 'log-retention'],
    ['Backups are retained for 30 days', 'data-retention', 'backup-retention'],
    ['data retention period', 'backup-retention', 'data-retention'],
    ['Please sign our DPA', 'supervisory-authority', 'data-processing-agreement'],
    ['the data protection authority', 'data-processing-agreement', 'supervisory-authority'],
    ['breach notification', 'incident-response-plan', 'breach-notification'],
    ['incident response plan', 'breach-notification', 'incident-response-plan'],
    ['Notify us of new sub-processors', 'breach-notification', 'sub-processor-notification'],
    ['backups', 'backup-restore-test', 'backups'],
    ['daily backups', 'off-site-backups', 'daily-backups'],
    ['responsible disclosure policy', 'bug-bounty', 'vulnerability-disclosure'],
    ['liability insurance', 'cyber-insurance', 'insurance'],
    ['SAML', 'scim', 'saml'],
    ['firewall', 'waf', 'firewall'],
    ['logical separation of tenants', 'physical-tenant-separation', 'tenant-isolation'],
    ['uptime of the platform', 'uptime-sla', 'availability'],
    ['one-time passcode by e-mail', 'multi-factor-authentication', 'one-time-passcode'],
    ['static analysis', 'dast', 'sast'],
    ['antivirus', 'edr', 'malware-protection'],
    ['UK GDPR', 'gdpr', 'uk-gdpr'],
    ['HIPAA', 'business-associate-agreement', 'hipaa'],
    ['key management', 'customer-managed-keys', 'key-management'],
    ['99.9% uptime last year', 'uptime-sla', 'uptime-target'],
    ['Privacy Shield', 'data-privacy-framework', 'privacy-shield'],
    ['the Cloud Controls Matrix', 'caiq', 'csa-ccm'],
    ['hosted in Virginia', 'california', 'united-states'],
    ['Splunk', 'microsoft-sentinel', 'siem'],
    ['unauthorized access', 'data-breach', 'access-control'],
  ])('"%s" says nothing of %s', (text, other, own) => {
    expect(impliedBy(text)).toContain(own)
    expect(impliedBy(text)).not.toContain(other)
  })
})

describe('withBroader', () => {
  it.each([
    ['tls-1-3', 'encryption-in-transit'],
    ['soc-2-type-ii', 'soc-2'],
    ['okta', 'identity-provider'],
    ['saml', 'single-sign-on'],
    ['germany', 'europe'],
    ['row-level-security', 'tenant-isolation'],
    ['third-party-penetration-testing', 'security-testing'],
    ['daily-backups', 'backups'],
    ['business-associate-agreement', 'hipaa'],
    ['cyber-insurance', 'insurance'],
    ['openai', 'ai-provider'],
  ])('takes %s for %s too, and not the other way round', (narrow, wide) => {
    expect(withBroader(narrow)[0]).toBe(narrow)
    expect(withBroader(narrow)).toContain(wide)
    expect(withBroader(wide)).not.toContain(narrow)
  })

  it('returns a stranger alone', () => {
    expect(withBroader('no-such-concept')).toEqual(['no-such-concept'])
  })
})
