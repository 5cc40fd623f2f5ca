import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import {
  importMarkdown,
  openDraftedWorkspace,
  PERSON,
  seen,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }
const SIGNER = 'Grace Signer'

async function openReview() {
  const { workspace, questionnaire, answers } = await openDraftedWorkspace()
  const [first, second, third] = answers as [Answer, Answer, Answer]
  const actionsOn = async (answerId: string) => {
    const { events } = await workspace.listAuditEvents({ subjectId: answerId, ...ALL })
    return events.toReversed().map(({ action, by }) => `${action} by ${by}`)
  }
  return { workspace, questionnaire, first, second, third, actionsOn }
}

describe('a review', () => {
  it('leaves every deed in the audit trail, in order and by name', async () => {
    const { workspace, first, actionsOn } = await openReview()
    const approved = await workspace.approveAnswer(seen(first), SIGNER)
    const edited = await workspace.editAnswer(seen(approved), { answer: 'AES-256.' }, 'Ed Editor')
    const rejected = await workspace.rejectAnswer(seen(edited), 'Say since when', SIGNER)
    const reopened = await workspace.reopenAnswer(seen(rejected), SIGNER)
    const last = await workspace.approveAnswer(seen(reopened), ` ${SIGNER} `)
    expect(last).toMatchObject({ state: 'approved', revision: first.revision + 5, voided: null })
    expect(await actionsOn(first.id)).toEqual([
      'answer.approved by Grace Signer',
      'answer.edited by Ed Editor',
      'approval.voided by Ed Editor',
      'answer.rejected by Grace Signer',
      'answer.reopened by Grace Signer',
      'answer.approved by Grace Signer',
    ])
  })

  it('writes down what was signed', async () => {
    const { workspace, questionnaire, first } = await openReview()
    const approved = await workspace.approveAnswer(seen(first), SIGNER)
    const { events } = await workspace.listAuditEvents({ subjectId: first.id, ...ALL })
    expect(events[0]?.details).toEqual({
      questionnaireId: questionnaire.id,
      sheet: first.question.sheet,
      row: first.question.row,
      questionId: first.question.id,
      decision: 'yes',
      answer: first.draft?.answer,
      choice: null,
      citedFacts: first.draft?.citations.map(({ factId }) => factId),
      signature: approved.approval?.signature,
    })
  })

  it('changes nothing for somebody who has not seen the present revision', async () => {
    const { workspace, questionnaire, first, actionsOn } = await openReview()
    const edited = await workspace.editAnswer(seen(first), { answer: 'Edited.' }, 'Ed Editor')
    await expect(workspace.approveAnswer(seen(first), SIGNER)).rejects.toMatchObject({
      code: 'STALE_REVISION',
      seenRevision: first.revision,
      presentRevision: edited.revision,
    })
    expect((await workspace.listAnswers(questionnaire.id))[0]).toEqual(edited)
    expect(await actionsOn(first.id)).toEqual(['answer.edited by Ed Editor'])
  })

  it('leaves no event of a deed that was refused', async () => {
    const { workspace, first, actionsOn } = await openReview()
    await expect(workspace.reopenAnswer(seen(first), SIGNER)).rejects.toMatchObject({
      code: 'ILLEGAL_MOVE',
    })
    await expect(workspace.approveAnswer(seen(first), '')).rejects.toMatchObject({
      code: 'UNNAMED_PERSON',
    })
    expect(await actionsOn(first.id)).toEqual([])
  })

  it('quotes the facts that an editor picks, verified ones only', async () => {
    const { workspace, first } = await openReview()
    const other = await importMarkdown(workspace, '# Keys\n\nKeys are rotated every year.\n', {
      name: 'keys.md',
    })
    const unverified = await importMarkdown(workspace, '# Logs\n\nLogs are kept for a year.\n', {
      name: 'logs.md',
      trust: 'review',
    })
    const edited = await workspace.editAnswer(seen(first), { factIds: other.added }, PERSON)
    expect(edited.draft?.citations).toEqual([
      expect.objectContaining({ source: 'keys.md', quote: 'Keys are rotated every year.' }),
    ])
    const citing = (factIds: readonly string[]) =>
      workspace.editAnswer(seen(edited), { factIds }, PERSON)
    await expect(citing(unverified.added)).rejects.toMatchObject({ code: 'UNCITABLE_FACT' })
    await expect(citing(['f_none'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('approveAnswers', () => {
  it('signs all of them', async () => {
    const { workspace, questionnaire, first, second, third } = await openReview()
    const signed = await workspace.approveAnswers([third, first, second].map(seen), SIGNER)
    expect(signed.map(({ id }) => id)).toEqual([third.id, first.id, second.id])
    expect((await workspace.listQuestionnaires())[0]?.counts).toMatchObject({ approved: 3 })
    expect((await workspace.listAnswers(questionnaire.id)).map(({ state }) => state)).toEqual([
      'approved',
      'approved',
      'approved',
    ])
  })

  it('signs none where one has changed', async () => {
    const { workspace, questionnaire, first, second } = await openReview()
    const views = [seen(first), { ...seen(second), revision: 0 }]
    await expect(workspace.approveAnswers(views, SIGNER)).rejects.toMatchObject({
      code: 'STALE_REVISION',
    })
    expect((await workspace.getQuestionnaire(questionnaire.id)).questionnaire.counts.approved).toBe(
      0,
    )
  })
})
