import { describe, expect, it } from 'vitest'
import { readWrittenSource } from '../../../src/ingest/read-source.ts'
import { statementsIn, textsIn } from '../../support/statements-in.ts'

const pathsIn = (content: string) =>
  statementsIn(content).map(({ text, headingPath }) => [...headingPath, text].join(' › '))

describe('titles of a plain text', () => {
  it('are short lines above text or bullets, with or without empty lines', () => {
    const spaced =
      'Trust\n\nSecurity\n\nEncryption\n\n• Disks are encrypted.\n\nAccess\n\nStaff use MFA.\n'
    const dense = 'Trust\nSecurity\nEncryption\n- Disks are encrypted.\nAccess\nStaff use MFA.'
    expect(pathsIn(dense).map((path) => path.split(' › ').slice(-2))).toEqual([
      ['Encryption', 'Disks are encrypted.'],
      ['Access', 'Staff use MFA.'],
    ])
    expect(textsIn(spaced)).toEqual(textsIn(dense))
  })

  it('are nested where numbers say so', () => {
    const text =
      'Policy\nLast updated: May 2026\n1. Access\nStaff use MFA.\n1.1 Leavers\nNot a title, this one.\n2. Backups\nBackups run nightly.'
    expect(pathsIn(text)).toContain('Policy › 2. Backups › Backups run nightly.')
  })

  it('stand above the numbered items of a list, which are no titles', () => {
    expect(textsIn('Access\n\n1. We use SSO.\n2. We use MFA.\n')).toEqual([
      'We use SSO.',
      'We use MFA.',
    ])
  })

  it('may be a number on a line of its own with the title below', () => {
    const text =
      'GUARD BOOK\n\nHow we keep watch.\n\nIntro is a sentence that stands here for all.\n\n01\n\nAccess control\n\nHow people get in.\n\nSingle sign-on\n\nEnabled for staff.\n\nLIVE\n'
    expect(pathsIn(text).at(-1)).toBe(
      'GUARD BOOK › How we keep watch. › Access control › Single sign-on › Enabled for staff.',
    )
  })

  it('may be questions', () => {
    expect(
      pathsIn('Questions\n\nDo you sell data?\n\nNo. We never do.\n\nWhere is it?\n\nIn Oslo.'),
    ).toEqual([
      'Questions › Do you sell data? › No. We never do.',
      'Questions › Where is it? › In Oslo.',
    ])
  })

  it('state something themselves when nothing stands below and they make a claim', () => {
    expect(
      textsIn('Security\n\nMFA enforced everywhere\n\nBackups\n\nNightly copies are made.\n'),
    ).toEqual(['MFA enforced everywhere', 'Nightly copies are made.'])
  })
})

describe('lines of a plain text', () => {
  it('that were broken belong together', () => {
    const text =
      'Logs\n- Key events logged to\naudit_store for a year.\n- A unique\n(tenant, id) key keeps messages apart.\nNetwork\n- Ports are closed.'
    expect(textsIn(text)).toEqual([
      'Key events logged to audit_store for a year.',
      'A unique (tenant, id) key keeps messages apart.',
      'Ports are closed.',
    ])
  })

  it('that hold a label and its value under capitals can be read alone', () => {
    const text =
      'FACT SHEET\n\nHow we work.\n\nThis page is kept by the security team of ours.\n\nQUICK FACTS\n\nNOTIFICATION\n\n24 hours\n\nWe write to all admins.\n'
    expect(pathsIn(text).slice(1)).toEqual([
      'FACT SHEET › How we work. › QUICK FACTS › NOTIFICATION › NOTIFICATION\n\n24 hours',
      'FACT SHEET › How we work. › QUICK FACTS › NOTIFICATION › We write to all admins.',
    ])
  })

  it('that were rows of a table become one statement each', () => {
    const rows = ['Hosting', 'Mail', 'Search'].map(
      (name) => `${name}\nRegion\nNorway\nCompliance\nISO 27001`,
    )
    expect(
      textsIn(
        `By service\n\nThis is where the systems of ours run today.\n\n${rows.join('\n')}\n`,
      ).slice(1),
    ).toEqual([
      'Hosting Region Norway Compliance ISO 27001',
      'Mail Region Norway Compliance ISO 27001',
      'Search Region Norway Compliance ISO 27001',
    ])
  })

  it('that were cards of a name and a description become one statement each', () => {
    const cards = 'ISO 27001\nAll offices and staff\nSOC 2\nHosting and source control\n'
    expect(
      textsIn(`Certificates\n\nThese are held today.\n\n${cards}\nNext\n\nIt goes on.`),
    ).toContain('ISO 27001 All offices and staff')
  })

  it('whose cells are set apart are one statement each', () => {
    const text = 'Services\n\nThese run today.\n\nDisks\tNorway\tISO 27001\nMail\tIreland\tSOC 2\n'
    expect(textsIn(text)).toContain('Disks Norway ISO 27001')
  })

  it('that are names with a badge each are statements of that state', () => {
    const text =
      'Book\n\nStandards\n\nISO 27001\nLIVE\nSOC 2 Type II\nIN PROGRESS\nTISAX\nPLANNED\n'
    expect(statementsIn(text).map((s) => [...s.headingPath, s.text, s.status])).toEqual([
      ['Book', 'Standards', 'ISO 27001', 'live'],
      ['Book', 'Standards', 'SOC 2 Type II', 'in-progress'],
      ['Book', 'Standards', 'TISAX', 'planned'],
    ])
  })

  it('that are a menu state nothing', () => {
    expect(textsIn('Home\nPricing\nBlog\nLog in\n\nSecurity\n\nWe encrypt all disks.\n')).toEqual([
      'We encrypt all disks.',
    ])
  })
})

describe('entries of vendors in a plain text', () => {
  const text =
    'Guard book\n\nSub-processors\n\nNordlys Cloud\n\nnordlys.example\n\nServers and disks, in Norway.\n\nEU regions ISO 27001 SOC 2\n\nBrevpost\n\nbrevpost.example\n\nSends our mail. Sees addresses only.\n\nUS (SCC) SOC 2\n'

  it('take name and address along, and are about the vendor', () => {
    const statements = statementsIn(text)
    expect(statements.map((statement) => statement.text.replace(/\s+/g, ' '))).toEqual([
      'Nordlys Cloud nordlys.example Servers and disks, in Norway.',
      'EU regions ISO 27001 SOC 2',
      'Brevpost brevpost.example Sends our mail.',
      'Sees addresses only.',
      'US (SCC) SOC 2',
    ])
    expect(statements.map((statement) => statement.subject)).toEqual(
      ['Nordlys Cloud', 'Nordlys Cloud', 'Brevpost', 'Brevpost', 'Brevpost'].map((name) => ({
        kind: 'vendor',
        name,
      })),
    )
  })
})

describe('what a text says about itself', () => {
  it('is its title and date', () => {
    const read = (text: string) => readWrittenSource({ name: 'a.txt', bytes: Buffer.from(text) })
    expect(
      read('Security and trust\n\nLast updated: 2 September 2025\n\nOverview\n\nWe act.'),
    ).toMatchObject({
      title: 'Security and trust',
      statedDate: '2 September 2025',
    })
    expect(
      read('GUARD BOOK\n\nLAST UPDATED\n\nMay 21, 2026\n\nVERSION\n\nv1.2.3\n').statedDate,
    ).toBe('May 21, 2026')
  })

  it('is no statement', () => {
    expect(
      textsIn(
        'GUARD BOOK\n\nLAST UPDATED\n\nMay 21, 2026\n\nVERSION\n\nv1.2.3\n\nAccess\n\nWe use SSO.',
      ),
    ).toEqual(['We use SSO.'])
  })
})
