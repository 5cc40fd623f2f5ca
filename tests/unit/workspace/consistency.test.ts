import { describe, expect, it } from 'vitest'
import { groupByKeys, keysOfQuestion } from '../../../src/answer/consistency/group-questions.ts'
import type { Decision } from '../../../src/domain/decision.ts'
import { buildDraft, buildQuestion } from '../../support/build-answer.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const keysOf = (text: string, section: string | null = null) =>
  keysOfQuestion({ text, section, allowed: null })

describe('questions that ask the same', () => {
  it.each([
    ['Is data at rest encrypted?', 'Do you encrypt data at rest?'],
    ['Do you encrypt customer data at rest?', 'Is customer data encrypted at rest?'],
    ['Are backups tested?', 'are Backups tested'],
  ])('“%s” and “%s”', (one, other) => {
    const groups = groupByKeys([one, other, 'Do you hold cyber insurance?'], (text) => keysOf(text))
    expect(groups).toEqual([[one, other]])
  })

  it.each([
    ['Is customer data encrypted at rest?', 'Is customer data encrypted in transit?'],
    ['Is customer data encrypted at rest?', 'Is all customer data encrypted at rest?'],
    [
      'Are customers notified of a breach within 24 hours?',
      'Are customers notified of a breach within 72 hours?',
    ],
    ['Is MFA required for employees?', 'Is MFA required for customers?'],
    ['Is customer data sold to third parties?', 'Is customer data never sold to third parties?'],
    ['Is customer data encrypted at rest?', 'How is customer data encrypted at rest?'],
  ])('but not “%s” and “%s”', (one, other) => {
    expect(groupByKeys([one, other], (text) => keysOf(text))).toEqual([])
  })

  it('mean their section where they name no topic of their own', () => {
    const [one, other] = [
      keysOf('Is it documented?', 'Backups'),
      keysOf('Is it documented?', 'Access'),
    ]
    expect(one.filter((key) => other.includes(key))).toEqual([])
  })

  it('mean their root where they follow one', () => {
    const follow = buildQuestion({ text: 'If yes, how often?' })
    const [one, other] = ['Are keys rotated?', 'Are backups tested?'].map((text) =>
      keysOfQuestion(follow, buildQuestion({ text })),
    )
    expect(one?.filter((key) => other?.includes(key))).toEqual([])
  })
})

const SAME = [
  'Is customer data encrypted at rest?',
  'Do you encrypt customer data at rest?',
] as const

/** A workspace whose drafter decides as it is told, question by question. */
async function draftAs(decisions: Readonly<Record<string, Decision>>) {
  const workspace = await openTestWorkspace({
    createDrafter: (retriever) => ({
      async draft(question) {
        const decision = decisions[question.text] ?? 'yes'
        if (decision === 'unanswered')
          return buildDraft({ decision, answer: '', choice: null, citations: [] })
        const ranked = await retriever.search('encrypted at rest', 1)
        const answer = `${decision}: as the source says.`
        return buildDraft(
          { decision, answer, choice: null },
          ranked.map(({ fact }) => fact),
        )
      },
    }),
  })
  await importMarkdown(workspace, TRUST_PAGE)
  const questionnaire = await addCsv(workspace, Object.keys(decisions))
  await draftAll(workspace, questionnaire.id)
  return { workspace, questionnaire, answers: await workspace.listAnswers(questionnaire.id) }
}

describe('drafts of one file', () => {
  it.each([
    ['yes', 'partial', 'partial'],
    ['planned', 'yes', 'planned'],
    ['partial', 'planned', 'planned'],
  ] as const)('%s and %s to the same question become %s, flagged', async (one, other, both) => {
    const { answers } = await draftAs({ [SAME[0]]: one, [SAME[1]]: other })
    expect(answers.map(({ draft }) => draft?.decision)).toEqual([both, both])
    expect(new Set(answers.map(({ draft }) => draft?.answer)).size).toBe(1)
    const flagged = answers.filter(({ draft }) => draft?.flags.includes('inconsistent'))
    expect(flagged).toHaveLength(1)
    expect(flagged[0]?.draft?.reason).toMatch(/Q-[12] \(“.*”\) asks the same/)
  })

  it.each([
    ['yes', 'no'],
    ['yes', 'unanswered'],
  ] as const)('%s and %s stay for a person, both flagged with the other', async (one, other) => {
    const { workspace, questionnaire, answers } = await draftAs({
      [SAME[0]]: one,
      [SAME[1]]: other,
    })
    expect(answers.map(({ draft }) => draft?.decision)).toEqual([one, other])
    expect(answers.map(({ draft }) => draft?.flags)).toEqual([['inconsistent'], ['inconsistent']])
    expect(answers[0]?.draft?.reason).toContain(
      `Q-2 (“${SAME[1]}”) asks the same and is answered “${other}”`,
    )
    const { groups } = await workspace.findInconsistencies(questionnaire.id)
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([answers.map(({ id }) => id)])
  })

  it('that agree, or ask something else, are left alone', async () => {
    const { answers } = await draftAs({
      [SAME[0]]: 'yes',
      [SAME[1]]: 'yes',
      'Are backups tested?': 'no',
    })
    expect(answers.map(({ draft, revision }) => [draft?.flags, revision])).toEqual([
      [[], 1],
      [[], 1],
      [[], 1],
    ])
  })
})

it('names an answer that was approved otherwise in another questionnaire', async () => {
  const { workspace, answers } = await draftAs({ [SAME[0]]: 'yes' })
  const [first] = answers
  if (!first) throw new TypeError('There is one question.')
  const edited = await workspace.editAnswer(
    seen(first),
    { decision: 'partial', answer: 'Partially.' },
    PERSON,
  )
  await workspace.approveAnswer(seen(edited), PERSON)
  const second = await workspace.addQuestionnaire({
    fileName: 'second.csv',
    bytes: new TextEncoder().encode(`ID;Question;Answer\r\nB-1;${SAME[1]};\r\n`),
    by: PERSON,
  })
  await draftAll(workspace, second.id)
  const [later] = await workspace.listAnswers(second.id)
  expect(later?.draft?.flags).toEqual(['differs-from-approved'])
  expect(later?.draft?.reason).toContain(
    `${PERSON} approved “partial” to the same question in customer.csv`,
  )
  const { approvedBefore } = await workspace.findInconsistencies(second.id)
  expect(approvedBefore).toMatchObject([
    { answer: { id: later?.id }, before: { fileName: 'customer.csv' } },
  ])
})

it('flags what follows a question whose decision a person changes', async () => {
  const { workspace, questionnaire, answers } = await draftAs({
    'Are keys rotated?': 'yes',
    'If yes, how often?': 'informational',
    'Are backups tested?': 'yes',
  })
  const [root] = answers
  if (!root) throw new TypeError('There are three questions.')
  await workspace.editAnswer(seen(root), { decision: 'no', answer: 'No.' }, PERSON)
  const after = await workspace.listAnswers(questionnaire.id)
  expect(after.map(({ draft }) => draft?.flags)).toEqual([[], ['root-changed'], []])
  expect(after[1]?.draft?.reason).toContain('“Are keys rotated?”, which is answered “no” now')
})

it('tells a person what of an edit the cited facts do not say, and changes nothing', async () => {
  const { workspace, answers } = await draftAs({ [SAME[0]]: 'yes' })
  const id = answers[0]?.id ?? ''
  const check = (answer: string) => workspace.checkEdit(id, { answer })
  expect(await check('Yes, we encrypt customer data at rest with AES-256.')).toEqual([])
  const text = 'Yes, we encrypt customer data.\n\nWe do so for all of it.'
  expect(await check(text)).toEqual([
    {
      reason: 'no cited fact says “all”',
      sentence: { start: 32, length: 23 },
      words: { start: text.indexOf('all'), length: 3 },
    },
  ])
  expect(await workspace.checkEdit(id, { factIds: [] })).toEqual([
    { reason: 'it cites nothing', sentence: null, words: null },
  ])
  await expect(workspace.checkEdit('a_none', {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
