import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import { createCitingDrafter } from '../../support/citing-drafter.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }
const OTHER = 'Grace Signer'

async function openReview() {
  const { workspace, questionnaire, answers } = await openDraftedWorkspace()
  const [first, second] = answers as [Answer, Answer, Answer]
  const undo = async (answer: Answer, by = PERSON) => {
    const [undone] = await workspace.undoDeeds([seen(answer)], by)
    return undone as Answer
  }
  return { workspace, questionnaire, first, second, undo }
}

/** All of an answer but the revision, which only ever grows. */
const contentOf = ({ revision, ...content }: Answer) => content

describe('taking a deed back', () => {
  it('puts an approved answer back as it was, and takes it out of the library', async () => {
    const { workspace, first, undo } = await openReview()
    const approved = await workspace.approveAnswer(seen(first), PERSON)
    expect(await workspace.listLibrary()).toHaveLength(1)
    const undone = await undo(approved)
    expect(contentOf(undone)).toEqual(contentOf(first))
    expect(undone.revision).toBe(approved.revision + 1)
    expect(await workspace.listLibrary()).toEqual([])
  })

  it('puts a rejected and a reopened answer back as they were', async () => {
    const { workspace, first, undo } = await openReview()
    const rejected = await workspace.rejectAnswer(seen(first), 'Out of date.', PERSON)
    const reopened = await workspace.reopenAnswer(seen(rejected), PERSON)
    const again = await undo(reopened)
    expect(contentOf(again)).toEqual(contentOf(rejected))
    expect(contentOf(await undo(again))).toEqual(contentOf(first))
  })

  it('brings the signature back that an edit had voided, in the name of who gave it', async () => {
    const { workspace, questionnaire, first, undo } = await openReview()
    const approved = await workspace.approveAnswer(seen(first), OTHER)
    const edited = await workspace.editAnswer(seen(approved), { answer: 'AES.' }, PERSON)
    expect(edited.approval).toBeNull()
    const undone = await undo(edited)
    expect(contentOf(undone)).toEqual(contentOf(approved))
    expect(await workspace.listLibrary()).toMatchObject([{ approvedBy: OTHER }])
    const { written } = await workspace.previewExport(questionnaire.id)
    expect(written.length).toBeGreaterThan(0)
  })

  it('brings a signature back as void where a cited fact has changed since', async () => {
    const { workspace, first, undo } = await openReview()
    const approved = await workspace.approveAnswer(seen(first), OTHER)
    const edited = await workspace.editAnswer(
      seen(approved),
      { answer: 'Ask us.', factIds: [] },
      PERSON,
    )
    await importMarkdown(workspace, TRUST_PAGE.replace('AES-256', 'AES-128'))
    expect(await undo(edited)).toMatchObject({
      state: 'drafted',
      approval: null,
      draft: { answer: first.draft?.answer },
      voided: { by: OTHER, reason: expect.stringContaining('no longer hold') },
    })
  })

  it('is a deed itself, which the audit trail keeps beside the one taken back', async () => {
    const { workspace, first, undo } = await openReview()
    await undo(await workspace.approveAnswer(seen(first), PERSON))
    const { events } = await workspace.listAuditEvents({ subjectId: first.id, ...ALL })
    expect(events.map(({ action, by }) => [action, by])).toEqual([
      ['answer.undone', PERSON],
      ['answer.approved', PERSON],
    ])
    expect(events[0]?.details).toMatchObject({ undid: 'answer.approved', decision: 'yes' })
  })

  it('takes many back at once, and none where one has changed since', async () => {
    const { workspace, questionnaire, first, second } = await openReview()
    const signed = await workspace.approveAnswers([first, second].map(seen), PERSON)
    const [, other] = signed as [Answer, Answer]
    await workspace.reopenAnswer(seen(other), OTHER)
    await expect(workspace.undoDeeds(signed.map(seen), PERSON)).rejects.toMatchObject({
      code: 'STALE_REVISION',
      answerId: other.id,
    })
    const states = (await workspace.listAnswers(questionnaire.id)).map(({ state }) => state)
    expect(states).toEqual(['approved', 'drafted', 'drafted'])
  })

  it('is refused for what another person did, and where nobody did anything', async () => {
    const { workspace, first, second, undo } = await openReview()
    const approved = await workspace.approveAnswer(seen(first), OTHER)
    await expect(undo(approved)).rejects.toMatchObject({
      code: 'NOTHING_TO_UNDO',
      message: expect.stringContaining(`a deed of ${OTHER}`),
    })
    await expect(undo(second)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
  })

  it('takes back the flag that a changed decision has left on what follows it', async () => {
    const workspace = await openTestWorkspace({ createDrafter: createCitingDrafter })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace, [
      'Is customer data encrypted at rest with AES-256?',
      'If yes, how often are backups taken?',
    ])
    await draftAll(workspace, id)
    const [root, following] = (await workspace.listAnswers(id)) as [Answer, Answer]
    const edited = await workspace.editAnswer(seen(root), { decision: 'no', answer: 'No.' }, PERSON)
    const [, flagged] = await workspace.listAnswers(id)
    expect(flagged?.draft?.flags).toContain('root-changed')
    await workspace.undoDeeds([seen(edited)], PERSON)
    const [, after] = await workspace.listAnswers(id)
    expect(after?.draft).toEqual(following.draft)
  })
})
