import { describe, expect, it } from 'vitest'
import { draftFromFacts } from '../../../src/answer/draft-from-facts.ts'
import type { Decision } from '../../../src/domain/decision.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Question } from '../../../src/domain/questionnaire.ts'
import { buildQuestion } from '../../support/build-answer.ts'
import { buildRankedFact } from '../../support/build-ranked-fact.ts'

const TODAY = '2026-11-21'

function draft(question: Partial<Question> & { text: string }, ...facts: readonly Partial<Fact>[]) {
  return draftFromFacts({
    question: buildQuestion({ allowed: null, ...question }),
    ranked: facts.map((fact) => buildRankedFact({ headingPath: [], ...fact })),
    today: TODAY,
  })
}

describe('what a decision means', () => {
  const cases: readonly (readonly [string, Decision, string, Partial<Fact>])[] = [
    [
      'a live statement supports it',
      'yes',
      'Do you encrypt customer data at rest?',
      { text: 'Customer data is encrypted at rest with AES-256.' },
    ],
    [
      'it is on the roadmap',
      'planned',
      'Do you support SAML single sign-on?',
      { text: 'SAML single sign-on is on our roadmap.', status: 'planned' },
    ],
    [
      'a badge says planned',
      'planned',
      'Do you offer customer-managed encryption keys?',
      { text: 'Customer-managed encryption keys for every workspace.', status: 'planned' },
    ],
    [
      'the audit is under way',
      'planned',
      'Do you have a SOC 2 Type II report?',
      { text: 'Our SOC 2 Type II audit is in progress.', status: 'in-progress' },
    ],
    [
      'a refusal and a plan stand side by side',
      'planned',
      'Do you have a SOC 2 report?',
      {
        text: "We don't have a SOC 2 report yet; it is planned for Q4 2027.",
        status: 'planned',
      },
    ],
    [
      'the title above it names the plans that have it',
      'partial',
      'Do you support SAML single sign-on?',
      {
        headingPath: ['SAML single sign-on (Enterprise plan)'],
        text: 'SAML single sign-on works with any identity provider.',
      },
    ],
    [
      'the place is right and the plan is not everyone’s',
      'partial',
      'Is customer data stored in Germany?',
      { text: 'Customer data is stored in Germany on the Enterprise plan.' },
    ],
    [
      'it is not offered',
      'no',
      'Do you offer data residency in a region of our choice?',
      { text: 'Data residency in a region of your choice is not offered.', status: 'not-offered' },
    ],
    [
      'the source denies it',
      'no',
      'Do you sell personal data?',
      { text: 'We never sell personal data.' },
    ],
    [
      'both deny it',
      'yes',
      'Are secrets kept out of source control?',
      { text: 'Secrets are never committed to source control.' },
    ],
    [
      '72 hours are stated and 24 asked',
      'no',
      'Do you notify customers of a breach within 24 hours?',
      { text: 'We notify customers of a breach within 72 hours.' },
    ],
    [
      '24 hours are stated and 72 asked',
      'yes',
      'Do you notify customers of a breach within 72 hours?',
      { text: 'We notify customers of a breach within 24 hours.' },
    ],
    [
      'no interval is stated',
      'partial',
      'Are penetration tests performed at least annually?',
      { text: 'Penetration tests are performed regularly.' },
    ],
    [
      'only a vendor holds the certificate',
      'partial',
      'Are you ISO 27001 certified?',
      {
        text: 'Our hosting provider is ISO 27001 certified.',
        subject: { kind: 'vendor', name: null },
      },
    ],
    [
      'it holds under a condition',
      'partial',
      'Is vendor access reviewed?',
      { text: 'Vendor access is reviewed where applicable.' },
    ],
    [
      'all is asked and some stated',
      'partial',
      'Are all user actions recorded in the audit log?',
      { text: 'Key user actions are recorded in the audit log.' },
    ],
    [
      'a risk is asked and the source restricts it',
      'no',
      'Can your support staff read our records?',
      { text: 'Support staff can read records only in a session that the customer opened.' },
    ],
    [
      'an older version may still be spoken',
      'partial',
      'Do you use TLS 1.3?',
      { text: 'All traffic uses TLS 1.2 or newer.' },
    ],
    [
      'a title alone asks to be told',
      'informational',
      'Encryption of backups',
      { text: 'Backups are encrypted with AES-256.' },
    ],
    [
      'fourteen days are stated and a longer notice asked',
      'no',
      'Do you give 30 days notice before you add a sub-processor?',
      { text: 'We give notice 14 days before we add a sub-processor.' },
    ],
    [
      'another standard is stated',
      'unanswered',
      'Are your cryptographic modules FIPS 140-2 validated?',
      { text: 'Customer data is encrypted at rest with AES-256.' },
    ],
    [
      'the topic alone is mentioned',
      'unanswered',
      'How many days are backups retained?',
      { text: 'Backups are encrypted and retained.' },
    ],
    [
      'the value is stated',
      'informational',
      'How long are backups retained?',
      { text: 'Backups are retained for 35 days.' },
    ],
  ]

  it.each(cases)('%s: %s', (_, decision, text, fact) => {
    expect(draft({ text }, fact)).toMatchObject({ decision })
  })
})

describe('what is never a yes', () => {
  const traps: readonly (readonly [string, string, Partial<Fact>])[] = [
    [
      'another kind of device',
      'Are production servers protected against malware?',
      { text: 'All laptops are protected against malware.' },
    ],
    [
      'a report on other criteria',
      'Does your SOC 2 report cover the privacy criteria?',
      { text: 'Our SOC 2 Type II report covers the security and availability criteria.' },
    ],
    [
      'a plan that nobody is said to have tested',
      'Is your incident response plan tested?',
      { text: 'A documented incident response plan is in place.' },
    ],
    [
      'a name that only another company bears',
      'Are you ISO 27001 certified?',
      { text: 'Acme Hosting holds ISO 27001.' },
    ],
    [
      'an internal audit against a norm',
      'Do you hold an ISO 27001 certificate?',
      { text: 'An internal audit against ISO 27001 takes place each autumn.' },
    ],
    [
      'a risk that the source does not rule out',
      'Can your developers see our records?',
      { text: 'Developers see records of the support system.' },
    ],
    [
      'the customer’s own tool',
      'Do you operate a SIEM?',
      { text: 'Audit events can be streamed to your own SIEM.' },
    ],
    [
      'a denial after a comma',
      'Is customer data passed to an outside AI company?',
      { text: 'It runs on our servers, and no customer data is passed to an outside AI company.' },
    ],
    [
      'what was switched off',
      'Do you accept text-message codes for multi-factor authentication?',
      { text: 'We switched off text-message codes for multi-factor authentication.' },
    ],
    [
      'what can be done, where it must be',
      'Is multi-factor authentication mandatory for customers?',
      { text: 'Customers can turn on multi-factor authentication.' },
    ],
    [
      'some who are concerned, where all are asked',
      'Are background checks done for everyone?',
      { text: 'Background checks are done for everyone with production access.' },
    ],
    [
      'a control without its papers',
      'Are backup procedures documented, approved, and maintained?',
      { text: 'Backups are taken daily.' },
    ],
    [
      'a plan in another part of the statement',
      'Are you SOC 2 certified?',
      { text: 'GDPR aligned; SOC 2 in progress (target: late 2027).', status: 'in-progress' },
    ],
  ]

  it.each(traps)('%s', (_, text, fact) => {
    expect(draft({ text }, fact).decision).not.toBe('yes')
  })

  it('reads a plan as binding only its own part of the statement', () => {
    const fact: Partial<Fact> = {
      text: 'Backups encrypted; SOC 2 in progress.',
      status: 'in-progress',
    }
    expect(draft({ text: 'Are backups encrypted?' }, fact).decision).toBe('yes')
  })
})

describe('a follow-up', () => {
  const root = buildQuestion({ text: 'Are backups tested?', allowed: null })
  const follow = (decision: Decision) =>
    draftFromFacts({
      question: buildQuestion({ text: 'If yes, how often?', allowed: null }),
      ranked: [buildRankedFact({ headingPath: [], text: 'Backups are tested every quarter.' })],
      today: TODAY,
      root: { question: root, decision, condition: 'yes' },
    })

  it('speaks of the topic of its root', () => {
    expect(follow('yes')).toMatchObject({
      decision: 'informational',
      answer: 'Backups are tested every quarter.',
    })
  })

  it.each([
    ['no', "It follows “Are backups tested?”, which is answered “no”, so it isn't asked."],
    ['unanswered', 'It follows “Are backups tested?”, which has no answer yet.'],
  ] as const)('waits for a root that is answered %s', (decision, reason) => {
    expect(follow(decision)).toMatchObject({ decision: 'unanswered', answer: '', reason })
  })
})

describe('draftFromFacts', () => {
  it('abstains, with what is missing, where there are no facts', () => {
    const result = draft({ text: 'Do you have cyber insurance?' })
    expect(result).toMatchObject({
      decision: 'unanswered',
      answer: '',
      citations: [],
      confidence: 0,
    })
    expect(result.reason).toMatch(/insurance/)
  })

  it('lets the company’s own plan outweigh a vendor’s certificate', () => {
    const result = draft(
      { text: 'Do you have a SOC 2 Type II report?' },
      {
        text: 'Our hosting provider holds a SOC 2 Type II report.',
        subject: { kind: 'vendor', name: null },
      },
      { text: 'Our own SOC 2 Type II report is planned for late 2027.', status: 'planned' },
    )
    expect(result.decision).toBe('planned')
    expect(result.citations[0]?.quote).toContain('late 2027')
  })

  it('flags a plan whose date has passed, and still does not call it done', () => {
    const result = draft(
      { text: 'Do you have a SOC 2 Type II report?' },
      { text: 'Our SOC 2 Type II report is planned for Q2 2026.', status: 'planned' },
    )
    expect(result).toMatchObject({ decision: 'planned', flags: ['planned-only', 'date-passed'] })
  })

  it('flags sources that disagree and does not say yes', () => {
    const result = draft(
      { text: 'Are customer recordings used to train models?' },
      { text: 'Customer recordings are used to train models.', sourceName: 'old-faq.md' },
      { text: 'Customer recordings are never used to train models.', sourceName: 'trust.md' },
    )
    expect(result.decision).not.toBe('yes')
    expect(result.flags).toContain('conflict')
  })

  it('does not answer for customers from what holds for staff', () => {
    const result = draft(
      { text: 'Can end users turn on multi-factor authentication?' },
      { text: 'All employees use multi-factor authentication.' },
    )
    expect(result.decision).toBe('unanswered')
    expect(result.reason).toMatch(/staff/)
  })

  it('quotes verbatim and opens with the decision', () => {
    const text = 'Backups are encrypted and taken daily'
    const result = draft({ text: 'Are backups encrypted?' }, { text })
    expect(result.answer).toBe(`Yes. ${text}.`)
    expect(result.citations.map(({ quote }) => quote)).toEqual([text])
  })

  it('puts the title before a statement that needs it', () => {
    const result = draft(
      { text: 'Do you use multi-factor authentication?' },
      { headingPath: ['Access', 'Multi-factor authentication'], text: 'Enabled for all accounts.' },
    )
    expect(result.answer).toBe('Yes. Multi-factor authentication: Enabled for all accounts.')
  })

  it('drops an opening word that answered another question', () => {
    const result = draft(
      { text: 'Is customer content kept out of model training?' },
      {
        headingPath: ['Do you train models on customer content?'],
        text: 'No. Customer content is never used for model training.',
      },
    )
    expect(result.answer).toBe('Yes. Customer content is never used for model training.')
  })

  it('takes the choice from the list of the cell, and says when there is none', () => {
    const fact = { text: 'Customer data is encrypted at rest.' }
    const text = 'Is customer data encrypted at rest?'
    expect(draft({ text, allowed: ['Oui', 'Non'] }, fact).choice).toBe('Oui')
    const unknown = draft({ text, allowed: ['Level 1', 'Level 2'] }, fact)
    expect(unknown).toMatchObject({ choice: null, flags: ['choice-missing'] })
  })

  it('gives the same draft twice', () => {
    const facts = [{ text: 'Backups are encrypted.' }, { text: 'Backups are taken daily.' }]
    const question = { text: 'Are backups encrypted and taken daily?' }
    expect(draft(question, ...facts)).toEqual(draft(question, ...facts))
  })
})
