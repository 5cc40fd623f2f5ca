import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Workspace } from '../../../src/workspace/workspace.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const QUESTION = 'Is multi-factor authentication required for all employees?'
const REWORDED = 'Is MFA enforced for all employees?'

async function draftOne(workspace: Workspace, question: string): Promise<Answer> {
  const { id } = await addCsv(workspace, [question])
  await draftAll(workspace, id)
  const [answer] = await workspace.listAnswers(id)
  if (!answer) throw new TypeError('no answer')
  return answer
}

/** The answer is a person's own, so that only the library can give it again. */
async function approveOwn(workspace: Workspace, text = 'Yes, with security keys.') {
  const drafted = await draftOne(workspace, QUESTION)
  const edited = await workspace.editAnswer(seen(drafted), { answer: text }, PERSON)
  return workspace.approveAnswer(seen(edited), PERSON)
}

async function open() {
  const workspace = await openTestWorkspace()
  await importMarkdown(workspace, TRUST_PAGE)
  return workspace
}

describe('an approved answer', () => {
  it.each([
    ['same words', QUESTION, '.'],
    ['other words', REWORDED, `other words: “${QUESTION}”`],
  ])('is offered first when asked again in the %s, with who approved it', async (_, asked, end) => {
    const workspace = await open()
    const approved = await approveOwn(workspace)
    const { draft } = await draftOne(workspace, asked)
    expect(draft).toMatchObject({
      ...{ answer: 'Yes, with security keys.', decision: 'yes', writer: 'library' },
      ...{ citations: approved.draft?.citations, approvedBefore: { by: PERSON } },
    })
    expect(draft?.reason).toContain(`Approved by ${PERSON} on `)
    expect(draft?.reason).toContain(end)
    expect((await workspace.ask(asked)).writer).toBe('library')
  })

  it('is not offered for another question', async () => {
    const workspace = await open()
    await approveOwn(workspace)
    for (const other of [
      'Is multi-factor authentication required for all customers?',
      'Is multi-factor authentication not required for all employees?',
      'Is multi-factor authentication required for employees?',
    ]) {
      expect((await workspace.ask(other)).writer, other).not.toBe('library')
    }
  })

  it('is kept once, however often it is approved', async () => {
    const workspace = await open()
    await approveOwn(workspace)
    const again = await draftOne(workspace, QUESTION)
    await workspace.approveAnswer(seen(again), 'Grace Signer')
    const library = await workspace.listLibrary()
    expect(library).toMatchObject([{ approvedBy: PERSON, kind: 'approved-answer', owner: PERSON }])
  })

  it('goes with its approval: edited, reopened or rejected, it is offered no more', async () => {
    const workspace = await open()
    for (const undo of [
      (answer: Answer) => workspace.editAnswer(seen(answer), { answer: 'No.' }, PERSON),
      (answer: Answer) => workspace.reopenAnswer(seen(answer), PERSON),
      (answer: Answer) => workspace.rejectAnswer(seen(answer), 'Wrong', PERSON),
    ]) {
      await undo(await approveOwn(workspace))
      expect(await workspace.listLibrary()).toEqual([])
      expect((await workspace.ask(QUESTION)).writer).not.toBe('library')
    }
  })

  it('goes with the facts that it rests on, though its questionnaire be removed', async () => {
    const workspace = await open()
    const approved = await approveOwn(workspace)
    await workspace.removeQuestionnaire(approved.questionnaireId, PERSON)
    expect(await workspace.listLibrary()).toHaveLength(1)
    await importMarkdown(workspace, TRUST_PAGE.replace('required for all', 'offered to'))
    expect(await workspace.listLibrary()).toEqual([])
  })

  it('that names its customer is offered to that customer alone', async () => {
    const workspace = await open()
    const drafted = await draftOne(workspace, QUESTION)
    const { questionnaireId } = drafted
    await workspace.changeQuestionnaire(questionnaireId, { customer: 'Pellworm' }, PERSON)
    const text = 'Yes, as agreed with Pellworm.'
    const edited = await workspace.editAnswer(seen(drafted), { answer: text }, PERSON)
    await workspace.approveAnswer(seen(edited), PERSON)
    expect((await workspace.listLibrary())[0]?.scope).toEqual({
      kind: 'customer',
      name: 'Pellworm',
    })
    expect((await draftOne(workspace, QUESTION)).draft?.writer).not.toBe('library')
    const { id } = await addCsv(workspace, [QUESTION])
    await workspace.changeQuestionnaire(id, { customer: 'pellworm' }, PERSON)
    await draftAll(workspace, id)
    expect((await workspace.listAnswers(id))[0]?.draft?.writer).toBe('library')
  })

  it('for those under NDA is not offered to the public', async () => {
    const workspace = await open()
    await approveOwn(workspace)
    const draft = await workspace.ask(QUESTION, { audience: 'public' })
    expect(draft.writer).not.toBe('library')
  })

  it('that is overdue is marked and not sure; its owner, scope and day can be changed', async () => {
    const workspace = await open()
    await approveOwn(workspace)
    const [entry] = await workspace.listLibrary()
    const change = { owner: 'Olga Owner', reviewBy: '2020-01-01' }
    await workspace.changeLibraryAnswer(entry?.id ?? '', change, PERSON)
    expect(await workspace.listLibrary()).toMatchObject([change])
    const draft = await workspace.ask(QUESTION)
    expect(draft.flags).toContain('overdue')
    expect(draft.confidence).toBeLessThanOrEqual(0.5)
    expect(await workspace.readAgreement()).toMatchObject({
      overdueAnswers: [{ id: entry?.id, reviewBy: '2020-01-01' }],
    })
    await workspace.changeLibraryAnswer(entry?.id ?? '', { reviewBy: null }, PERSON)
    expect(await workspace.readAgreement()).toMatchObject({ overdueAnswers: [] })
    expect((await workspace.ask(QUESTION)).flags).not.toContain('overdue')
    await expect(workspace.changeLibraryAnswer('l_none', {}, PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
