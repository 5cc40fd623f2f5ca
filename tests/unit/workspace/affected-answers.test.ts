import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  QUESTIONS,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const PAGE = `${TRUST_PAGE}
## Logging

Audit logs are kept for one year.

## Testing

Penetration tests are carried out every year.
`
const ASKED = [
  ...QUESTIONS,
  'How long are audit logs kept?',
  'How often are penetration tests carried out?',
]

/** Encryption reads otherwise, backups are gone, and logging is a plan now. */
const CHANGED = PAGE.replace('AES-256', 'AES-128')
  .replace('Backups are taken every night and kept for 35 days.\n', '')
  .replace('## Logging', '## Logging [PLANNED]')
  .replace('Audit logs are kept', 'Audit logs will be kept')

describe('a trust page that is changed in three places and imported again', () => {
  it('voids exactly the right answers, and lists them with those of the file that was sent', async () => {
    const { workspace, open, sent } = await openTwoQuestionnaires()
    const preview = await workspace.previewImport({ name: 'trust.md', bytes: bytesOf(CHANGED) })
    expect(preview.impact).toEqual({ approvals: 6, drafts: 0, sentAnswers: 3, sentFiles: 1 })
    expect(preview.differences.map(({ kind }) => kind).sort()).toEqual([
      'changed',
      'changed',
      'removed',
    ])
    expect(await workspace.listAffectedAnswers({ state: 'open' })).toEqual([])

    const report = await importMarkdown(workspace, CHANGED)
    expect(report).toMatchObject({ sentAnswers: 3, sentFiles: 1 })
    for (const { id } of [open, sent]) {
      const answers = await workspace.listAnswers(id)
      expect(answers.map(({ state }) => state)).toEqual([
        ...['drafted', 'approved', 'drafted', 'drafted', 'approved'],
      ])
    }
    const affected = await workspace.listAffectedAnswers({ state: 'open' })
    expect(
      affected.map(({ fileName, question, sent }) => [fileName, question.row, sent?.fileName]),
    ).toEqual([
      ['customer.csv', 2, undefined],
      ['customer.csv', 4, undefined],
      ['customer.csv', 5, undefined],
      ['sent.csv', 2, 'sent-completed.csv'],
      ['sent.csv', 4, 'sent-completed.csv'],
      ['sent.csv', 5, 'sent-completed.csv'],
    ])
    expect(affected[3]).toMatchObject({
      customer: 'Pellworm Insurance',
      isVoided: true,
      sent: { by: 'Sam Sender', answer: expect.stringContaining('AES-256') },
      cause: { action: 'source.imported', sourceName: 'trust.md' },
      statements: [{ reason: expect.stringContaining('It states “Customer data is encrypted') }],
    })
    const { events } = await workspace.listAuditEvents({ limit: 100, offset: 0 })
    expect(events.filter(({ action }) => action === 'sent-answer.affected')).toHaveLength(3)
  })

  it('takes an open answer off the list once it is signed again, a sent one once it is settled', async () => {
    const { workspace, open, sent } = await openTwoQuestionnaires()
    await importMarkdown(workspace, CHANGED)
    await draftAll(workspace, open.id)
    const [again] = await workspace.listAnswers(open.id)
    await workspace.approveAnswer(seen(again as Answer), 'Grace Signer')
    const openOnes = await workspace.listAffectedAnswers({
      state: 'open',
      questionnaireId: open.id,
    })
    expect(openOnes).toHaveLength(2)

    const ids = (
      await workspace.listAffectedAnswers({ state: 'open', questionnaireId: sent.id })
    ).map(({ id }) => id)
    await workspace.settleAffected(ids, 'Told them by mail', 'Sue Settler')
    expect(
      await workspace.listAffectedAnswers({ state: 'open', questionnaireId: sent.id }),
    ).toEqual([])
    const settled = await workspace.listAffectedAnswers({ state: 'settled' })
    expect(settled.map((each) => each.settled?.note)).toEqual(Array(3).fill('Told them by mail'))
  })

  it('lists nothing of a file that a later one has corrected', async () => {
    const { workspace, sent } = await openTwoQuestionnaires()
    await importMarkdown(workspace, CHANGED)
    await draftAll(workspace, sent.id)
    const answers = await workspace.listAnswers(sent.id)
    await workspace.approveAnswer(seen(answers[0] as Answer), 'Grace Signer')
    await workspace.exportQuestionnaire(sent.id, 'Sam Sender')
    // Back to what the first file said, and forth again: the later file rests on AES-128.
    const report = await importMarkdown(workspace, CHANGED.replace('AES-128', 'AES-192'))
    expect(report).toMatchObject({ sentAnswers: 1, sentFiles: 1 })
    const [latest] = await workspace.listAffectedAnswers({ state: 'open' })
    expect(latest?.sent?.answer).toContain('AES-128')
  })
})

/** Both signed in full; one of them has left. */
async function openTwoQuestionnaires() {
  let seconds = 0
  const workspace = await openTestWorkspace({
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)),
  })
  await importMarkdown(workspace, PAGE)
  const open = await addCsv(workspace, ASKED)
  const csv = ASKED.map((question, index) => `Q-${index + 1};${question};;`)
  const sent = await workspace.addQuestionnaire({
    fileName: 'sent.csv',
    bytes: bytesOf(['ID;Question;Answer;Remarks', ...csv, ''].join('\r\n')),
    customer: 'Pellworm Insurance',
    by: PERSON,
  })
  for (const { id } of [open, sent]) {
    await draftAll(workspace, id)
    await workspace.approveAnswers((await workspace.listAnswers(id)).map(seen), 'Grace Signer')
  }
  await workspace.exportQuestionnaire(sent.id, 'Sam Sender')
  return { workspace, open, sent }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
