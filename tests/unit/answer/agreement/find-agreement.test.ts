import { describe, expect, it } from 'vitest'
import type { SourceStanding } from '../../../../src/answer/agreement/effective-day.ts'
import { findAgreement } from '../../../../src/answer/agreement/find-agreement.ts'
import type { Fact } from '../../../../src/domain/fact.ts'
import { buildFact } from '../../../support/build-fact.ts'

const POLICY: SourceStanding = {
  ...{ id: 's_policy', name: 'incident-policy.md', title: 'Incident Policy' },
  ...{ trust: 'trusted', statedDate: '1 March 2026' },
}
const PAGE: SourceStanding = {
  ...{ id: 's_page', name: 'trust.html', title: 'Trust centre' },
  ...{ trust: 'trusted', statedDate: '1 September 2025' },
}

const inPolicy = (text: string, parts: Partial<Fact> = {}) => in_(POLICY, text, parts)
const onPage = (text: string, parts: Partial<Fact> = {}) => in_(PAGE, text, parts)

function in_(source: { id: string; name: string }, text: string, parts: Partial<Fact>): Fact {
  return buildFact({
    ...{ sourceId: source.id, sourceName: source.name, text, headingPath: ['Statements'] },
    ...parts,
  })
}

function find(
  facts: readonly Fact[],
  sources = [POLICY, PAGE] as Parameters<typeof findAgreement>[1],
) {
  return findAgreement(facts, sources)
}

describe('conflicts', () => {
  it.each([
    [
      'We notify affected customers of a data breach within 72 hours.',
      'Affected customers are notified of data breaches within 48 hours.',
    ],
    ['Backups are kept for 35 days.', 'Backups are retained for 30 days.'],
    [
      'If a breach affects your data, we notify you within 48 hours of confirming it.',
      'We inform affected customers within 72 hours after a breach of their data is confirmed.',
    ],
    ['Access reviews take place quarterly.', 'Access reviews take place annually.'],
  ])('are found where figures differ: “%s” “%s”', (one, other) => {
    const [a, b] = [inPolicy(one), onPage(other)]
    expect(find([a, b]).conflicts).toMatchObject([{ kind: 'figures', winnerId: a.id }])
  })

  it('are found where one says yes and the other no', () => {
    const a = inPolicy('Customer data is not used to train AI models.')
    const b = onPage('Customer data is used to train AI models.')
    expect(find([a, b]).conflicts).toMatchObject([{ kind: 'yes-no', winnerId: a.id }])
  })

  it('are found where one says live and the other planned', () => {
    const a = inPolicy('Customer-managed keys are planned for the Enterprise plan.', {
      status: 'planned',
    })
    const b = onPage('Customer-managed keys are available on the Enterprise plan.')
    expect(find([a, b]).conflicts).toMatchObject([{ kind: 'status' }])
  })

  it('are found where one says that a certificate is there, and one that it is on its way', () => {
    const a = inPolicy('Our SOC 2 Type II audit is in progress.', { status: 'in-progress' })
    const b = onPage('Our SOC 2 Type II report covers security and availability.')
    const other = onPage('Our SOC 2 Type I report covers security.')
    expect(find([a, b]).conflicts).toMatchObject([{ kind: 'status' }])
    expect(find([a, other]).conflicts).toEqual([])
    const vendor = { subject: { kind: 'vendor', name: 'Halden Cloud' } } as const
    expect(find([a, { ...b, ...vendor }]).conflicts).toEqual([])
  })

  it.each([
    ['another thing', 'Backups are kept for 35 days.', 'Audit logs are kept for 90 days.'],
    [
      'another grade',
      'Critical vulnerabilities are fixed within 7 days.',
      'High vulnerabilities are fixed within 30 days.',
    ],
    [
      'another audience',
      'Sessions of employees end after 15 minutes.',
      'Sessions of customers end after 60 minutes.',
    ],
    [
      'another plan',
      'Audit logs are kept for 90 days on the Standard plan.',
      'Audit logs are kept for 365 days on the Enterprise plan.',
    ],
    [
      'another place',
      'Data is hosted in Germany for 30 days.',
      'Data is hosted in France for 60 days.',
    ],
    ['a figure that goes with it', 'TLS 1.2 or later is required.', 'TLS 1.3 is required.'],
    [
      'a range that holds the figure',
      'Audit logs are kept for 18 months.',
      'Audit logs are kept for between six and twenty-four months.',
    ],
    [
      'the same figure in other words',
      'Logs are kept for 12 months.',
      'Logs are kept for one year.',
    ],
  ])('are not found for %s', (_, one, other) => {
    expect(find([inPolicy(one), onPage(other)]).conflicts).toEqual([])
  })

  it('are not found between the rows of one list', () => {
    const rows = ['Backups are kept for 35 days.', 'Backups are kept for 90 days.']
    expect(find(rows.map((text) => inPolicy(text))).conflicts).toEqual([])
  })

  it('are not found between leaving and being dismissed', () => {
    const a = inPolicy('When somebody is dismissed, access ends within four hours.')
    const b = onPage('Who leaves the company loses all access on the same day.')
    expect(find([a, b]).conflicts).toEqual([])
  })

  it('are not found between what a vendor does and what the company does', () => {
    const a = inPolicy('Backups are kept for 35 days.', {
      subject: { kind: 'vendor', name: 'Halden Cloud' },
    })
    expect(find([a, onPage('Backups are kept for 30 days.')]).conflicts).toEqual([])
  })

  it('are won by the trusted source where neither is dated', () => {
    const [a, b] = [
      inPolicy('Backups are kept for 35 days.'),
      onPage('Backups are kept for 30 days.'),
    ]
    const undated = [
      { ...POLICY, statedDate: null, trust: 'review' as const },
      { ...PAGE, statedDate: null },
    ]
    expect(find([a, b], undated).conflicts).toMatchObject([{ winnerId: b.id }])
  })

  it('have no winner where nothing speaks for either', () => {
    const [a, b] = [
      inPolicy('Backups are kept for 35 days.'),
      onPage('Backups are kept for 30 days.'),
    ]
    const undated = [POLICY, PAGE].map((source) => ({ ...source, statedDate: null }))
    expect(find([a, b], undated).conflicts).toMatchObject([{ winnerId: null }])
  })

  it('have an id that another reading changes, so that a decision on the old one holds no more', () => {
    const [a, b] = [
      inPolicy('Backups are kept for 35 days.'),
      onPage('Backups are kept for 30 days.'),
    ]
    const [before] = find([a, b]).conflicts
    const [after] = find([{ ...a, qualifiers: ['usually'] }, b]).conflicts
    expect(after?.id).not.toBe(before?.id)
    expect(find([b, a]).conflicts[0]?.id).toBe(before?.id)
  })
})

describe('superseded statements', () => {
  it('give way to a later entry of the same changelog', () => {
    const older = onPage('Backups are kept for 30 days.', {
      headingPath: ['Changes', '2025-04-01'],
    })
    const newer = onPage('Backups are kept for 35 days.', {
      headingPath: ['Changes', '2026-02-01'],
    })
    const { conflicts, superseded } = find([older, newer])
    expect(conflicts).toEqual([])
    expect(superseded).toMatchObject([{ factId: older.id, byFactId: newer.id }])
  })

  it('give way to a document that says it takes the place of theirs', () => {
    const says = inPolicy('This document supersedes the Trust Centre of September 2025.')
    const old = onPage('Backups are kept for 30 days.')
    expect(find([says, old]).superseded).toMatchObject([{ factId: old.id, byFactId: says.id }])
    expect(find([inPolicy('This supersedes all earlier promises.'), old]).superseded).toEqual([])
  })

  it('give way to a statement that says what it was before', () => {
    const old = inPolicy('Backups are kept for 30 days.')
    const says = onPage('Backups are kept for 35 days, previously a month.')
    expect(find([old, says]).superseded).toMatchObject([{ factId: old.id, byFactId: says.id }])
  })
})

describe('duplicates', () => {
  it('are grouped, the newest first', () => {
    const a = inPolicy('Customer data is encrypted at rest with AES-256.')
    const b = onPage('All customer data is encrypted at rest using AES-256.')
    const c = onPage('Backups are kept for 30 days.')
    expect(find([a, b, c]).duplicates).toEqual([[a.id, b.id]])
  })
})
