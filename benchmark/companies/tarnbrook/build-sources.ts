// Makes the PDF and the workbook of this company anew: npx tsx benchmark/companies/tarnbrook/build-sources.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { type PdfContent, setPdf } from '../../../fixtures/set-pdf.ts'
import { zipReproducibly } from '../../../fixtures/zip-reproducibly.ts'

const SOURCES = join(import.meta.dirname, 'sources')

const WHITEPAPER: readonly PdfContent[] = [
  { kind: 'title', text: 'How Tarnbrook keeps agreements safe' },
  { kind: 'paragraph', text: 'Tarnbrook Software Ltd, edition of 10 February 2025' },
  { kind: 'heading', text: 'Signing and storing' },
  {
    kind: 'paragraph',
    text: 'Each agreement is sealed with a quali\u00adfied time stamp when the last party has signed. A later change of a single letter breaks the seal, and the reader is told. Agree\u00adments are stored en\u00adcrypted with AES-256 in Galois counter mode; every customer has an en\u00adcryption key of its own.',
  },
  {
    kind: 'paragraph',
    text: 'Browsers must speak TLS 1.2 or newer. TLS 1.0 and 1.1 are switched off. Between our data centres traffic runs through an IPsec tunnel.',
  },
  { kind: 'heading', text: 'Where agreements are' },
  {
    kind: 'table',
    widths: [140, 110, 225],
    rows: [
      ['Service', 'Place', 'Purpose'],
      ['Primary archive', 'Leeds', 'agreements, their seals and the audit trail of each signature'],
      [
        'Standby archive',
        'Newcastle',
        'a copy that follows the primary archive by less than ten seconds',
      ],
      ['Message gateway', 'Dublin', 'addresses of people who are invited to sign, for seven days'],
    ],
  },
  { kind: 'heading', text: 'What we have not built' },
  {
    kind: 'list',
    items: [
      'There is no mobile app; the site works in the browser of a phone.',
      'We do not read agreements by machine, and nothing in them trains a model.',
      'We do not offer the archive on a customer\u2019s own servers.',
    ],
  },
  { kind: 'page-break' },
  { kind: 'columns', count: 2 },
  { kind: 'heading', text: 'Who can sign in' },
  {
    kind: 'paragraph',
    text: 'Customers may connect their own identity provider through SAML 2.0 on the Estate plan. On other plans users sign in with a password and a code from an authen\u00adticator app; the code is optional unless an administrator makes it compulsory.',
  },
  {
    kind: 'paragraph',
    text: 'Our support staff see an agreement only while the customer grants a support pass, which ends by itself after sixty minutes. Each view is written to the audit trail of the agreement.',
  },
  { kind: 'heading', text: 'Our own people' },
  {
    kind: 'paragraph',
    text: 'Criminal records and refer\u00adences are checked before anybody starts. Security training takes place in the first week and once a year. Laptops are encrypted and can be wiped from afar.',
  },
  {
    kind: 'paragraph',
    text: 'We inform customers of a breach within 72 hours after it is confirmed. Rights of access are examined every quarter.',
  },
  { kind: 'heading', text: 'When things fail' },
  {
    kind: 'paragraph',
    text: 'The standby archive takes over within thirty minutes. We practise this twice a year, most recently in November 2024. Backups are made every six hours and restored for trial every month.',
  },
  {
    kind: 'paragraph',
    text: 'The monthly availability aimed at is 99.9 per cent; credits are given on the Estate plan only.',
  },
  { kind: 'heading', text: 'Tests by others' },
  {
    kind: 'paragraph',
    text: 'An outside firm tries to break into the service every spring. Its report is shown to customers under a non-disclosure agreement. We hold Cyber Essentials Plus, renewed each year since 2021.',
  },
  {
    kind: 'paragraph',
    text: 'Our data centres are run by Greyfell Hosting, which holds ISO 27001. A status page with past outages is open to everybody.',
  },
]

const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  [
    '1.1',
    'Is there a named person responsible for information security?',
    'Yes',
    'The Chief Technology Officer, who reports to the board.',
  ],
  [
    '1.2',
    'Do you hold insurance against cyber incidents?',
    'Yes',
    'Cover of £3 million, renewed in June 2025.',
  ],
  ['1.3', 'Do you hold a SOC 2 report?', 'No', 'We have no plans for one.'],
  [
    '1.4',
    'Have you appointed a data protection officer?',
    'Yes',
    'An outside firm, Penmarsh Privacy, fills the role.',
  ],
  [
    '2.1',
    'Is a web application firewall in use?',
    'Yes',
    'In front of the public site and the API.',
  ],
  [
    '2.2',
    'Are security logs collected centrally and watched around the clock?',
    'Partially',
    'They are collected centrally; an engineer is on call at night, but nobody watches them all the time.',
  ],
  [
    '2.3',
    'Is antivirus software installed on servers?',
    'No',
    'Servers are built anew every week from images that can not be written to.',
  ],
  [
    '2.4',
    'Do you segment customers from each other?',
    'Yes',
    'Each customer has a database schema and a key of its own.',
  ],
  [
    '3.1',
    'Do you store personal data outside the United Kingdom?',
    'Partially',
    'Addresses of invited signers pass through Dublin and stay there for seven days.',
  ],
  [
    '3.2',
    'Will you sign our data processing agreement?',
    'Yes',
    'Ours is preferred; on the Estate plan we also sign yours.',
  ],
  ['3.3', 'How long are audit trails kept?', '', 'For twelve months.'],
  ['3.4', 'Do you process health data?', 'Not applicable', 'Tenancy agreements hold none.'],
  ['4.1', 'Is there a documented business continuity plan?', 'Yes', 'It is reviewed each January.'],
  [
    '4.2',
    'What is your recovery point objective?',
    '',
    'Ten seconds between the archives, six hours from backup.',
  ],
  ['4.3', 'Do you have a bug bounty programme?', 'Planned', 'Not before 2026.'],
  [
    '4.4',
    'May customers carry out their own penetration test?',
    'Yes',
    'Once a year, on a copy of the service, with two weeks\u2019 notice.',
  ],
  [
    '4.5',
    'Is administrative access protected by multi-factor authentication?',
    'Yes',
    'For all administrators, with hardware keys.',
  ],
]

writeFileSync(
  join(SOURCES, 'whitepaper.pdf'),
  await setPdf(WHITEPAPER, {
    title: 'How Tarnbrook keeps agreements safe',
    runningHead: 'Tarnbrook security whitepaper',
    runningFoot: 'For customers and those who want to be',
    date: new Date('2025-02-10T09:00:00Z'),
  }),
)
writeFileSync(join(SOURCES, 'answered-2025.xlsx'), await buildAnswers())

async function buildAnswers(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const date = new Date('2025-09-14T09:00:00Z')
  workbook.created = date
  workbook.modified = date
  const sheet = workbook.addWorksheet('Due diligence')
  sheet.columns = [{ width: 8 }, { width: 60 }, { width: 16 }, { width: 60 }]
  sheet.addRow(['Wexmoor Homes: due diligence of suppliers'])
  sheet.addRow(['Completed on', '14 September 2025'])
  sheet.addRow([])
  sheet.addRow(['Ref', 'Question', 'Response', 'Comments'])
  sheet.getRow(4).font = { bold: true }
  for (const [index, answer] of ANSWERS.entries()) {
    sheet.addRow([...answer])
    sheet.getCell(`C${5 + index}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"Yes,No,Partially,Planned,Not applicable"'],
    }
  }
  return zipReproducibly(new Uint8Array(await workbook.xlsx.writeBuffer()))
}
