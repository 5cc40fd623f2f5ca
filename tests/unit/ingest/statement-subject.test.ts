import { describe, expect, it } from 'vitest'
import { statementSubject } from '../../../src/ingest/statement-subject.ts'
import { statementsIn } from '../../support/statements-in.ts'

const subjectOf = (text: string) =>
  statementSubject(text, { headingPath: [], vendorName: null, isVendorList: false })

describe('certificates in a section on vendors', () => {
  it('are of the vendor that the sentence, or the one before it, names', () => {
    const subjects = statementsIn(
      '## Suppliers\n\n- Greyfell is certified against ISO 27001.\n- Postnook sends e-mail and texts to those who sign. It holds SOC 2 Type II.\n- Mailwren prints letters. It holds ISO 27001.\n- We are certified against ISO 9001.\n',
      'a.md',
    ).map(({ subject }) => subject)
    expect(subjects).toEqual([
      { kind: 'vendor', name: 'Greyfell' },
      { kind: 'company' },
      { kind: 'vendor', name: 'Postnook' },
      { kind: 'vendor', name: 'Mailwren' },
      { kind: 'company' },
    ])
  })
})

describe('the subject of a statement', () => {
  it.each([
    'Vendors hold ISO 27001 and SOC 2 Type II.',
    'Every production system we depend on holds a current SOC 2 report.',
    'The application runs on a SOC 2 Type II cloud platform.',
    'Sign-in is handled by a SOC 2 Type II identity provider.',
    'We are built on infrastructure that holds the certificates below.',
    'Both Azure and AWS hold ISO 27001.',
  ])('is a vendor: %s', (text) => {
    expect(subjectOf(text)).toEqual({ kind: 'vendor', name: null })
  })

  it('is the vendor by name where one is named', () => {
    expect(
      subjectOf('Nordlys Cloud, which hosts our servers, is a PCI DSS Level 1 provider.'),
    ).toEqual({
      kind: 'vendor',
      name: 'Nordlys Cloud',
    })
    expect(subjectOf('AWS holds ISO 27001.')).toEqual({ kind: 'vendor', name: 'AWS' })
  })

  it.each([
    ['Card payments go through Nordlys Pay, who are certified at Level 1.', 'Nordlys Pay'],
    ['We use Nordlys, which is SOC 2 Type II attested.', 'Nordlys'],
    ['Mail is sent by Brevpost, which holds its own ISO 27001 certificate.', 'Brevpost'],
  ])('is the vendor of whom a clause says what it holds: %s', (text, name) => {
    expect(subjectOf(text)).toEqual({ kind: 'vendor', name })
  })

  it.each([
    'Customers are responsible for their own devices.',
    'You are responsible for closing accounts.',
    "Backing up exports is the customer's responsibility.",
  ])('is the customer: %s', (text) => {
    expect(subjectOf(text)).toEqual({ kind: 'customer' })
  })

  it.each([
    'We hold ISO 27001.',
    'Our own SOC 2 Type II audit is in progress.',
    'Workspace admins can export all data.',
    'Data is stored in AWS regions in Europe.',
    'All service providers are bound by contracts.',
    'We operate a SOC 2 compliant environment.',
    'Staff sign in with Nordlys, which has MFA switched on.',
  ])('is the company: %s', (text) => {
    expect(subjectOf(text)).toEqual({ kind: 'company' })
  })

  it('is a vendor in the list that such a sentence introduces, up to the next title', () => {
    const text =
      '# Compliance\n\nWe run on infrastructure that holds the certificates below.\n\n- ISO 27001\n- SOC 2\n\n# Next\n\n- MFA is on.\n'
    expect(statementsIn(text, 'a.md').map((s) => s.subject.kind)).toEqual([
      'vendor',
      'vendor',
      'vendor',
      'company',
    ])
  })

  it('is the vendor that an entry of a list of sub-processors begins with', () => {
    const text =
      '# Sub-processors\n\nWe tell you of changes.\n\n- Nordlys Cloud - hosting\n- Brevpost: mail\n'
    expect(statementsIn(text, 'a.md').map((s) => s.subject)).toEqual([
      { kind: 'company' },
      { kind: 'vendor', name: 'Nordlys Cloud' },
      { kind: 'vendor', name: 'Brevpost' },
    ])
  })

  it('is the vendor in the column of a table that names providers', () => {
    const text = '| Service | Provider | Holds |\n|---|---|---|\n| Disks | Nordlys | ISO 27001 |\n'
    expect(statementsIn(text, 'a.md')[0]?.subject).toEqual({ kind: 'vendor', name: 'Nordlys' })
  })

  it('is the customer in a section on what customers look after', () => {
    const text = '# Customer responsibilities\n\n- Closing accounts of leavers\n'
    expect(statementsIn(text, 'a.md')[0]?.subject).toEqual({ kind: 'customer' })
  })
})
