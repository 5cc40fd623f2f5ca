import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import { type Disclosure, mayGoTo } from '../../../src/domain/disclosure.ts'
import type { Retriever } from '../../../src/retrieval/retriever.ts'
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
const AES = 'Is customer data encrypted at rest with AES-256?'

describe('mayGoTo', () => {
  const circles: readonly Disclosure[] = ['public', 'nda', 'internal']
  it.each(circles.flatMap((fact, i) => circles.map((to, j) => [fact, to, i <= j] as const)))(
    'a %s fact to a %s audience: %s',
    (fact, audience, may) => expect(mayGoTo(fact, audience)).toBe(may),
  )
})

describe('what may not go to an audience', () => {
  it('is under NDA on both sides where nobody says', async () => {
    const { workspace, questionnaire } = await openDraftedWorkspace()
    const { facts } = await workspace.listFacts(ALL)
    expect(new Set(facts.map(({ disclosure }) => disclosure))).toEqual(new Set(['nda']))
    expect(questionnaire.audience).toBe('nda')
    expect((await workspace.ask(AES, { audience: 'public' })).citations).toEqual([])
  })

  it('is never shown to the drafter: not cited, not considered, not there for a model', async () => {
    const shown = new Set<string>()
    const workspace = await openTestWorkspace({
      createDrafter: (retriever: Retriever) =>
        createCitingDrafter({
          ...retriever,
          replaceFacts: retriever.replaceFacts,
          search: async (question, limit) => {
            const ranked = await retriever.search(question, limit)
            for (const { fact } of ranked) shown.add(fact.id)
            return ranked
          },
        }),
    })
    await importMarkdown(workspace, TRUST_PAGE)
    const [aes] = (await workspace.listFacts({ search: 'AES-256', ...ALL })).facts
    await workspace.classifyFacts([aes?.id as string], { disclosure: 'internal' }, PERSON)
    const questionnaire = await addCsv(workspace)
    await draftAll(workspace, questionnaire.id)
    const answers = await workspace.listAnswers(questionnaire.id)
    const used = answers.flatMap(({ draft }) => [
      ...(draft?.citations ?? []),
      ...(draft?.considered ?? []),
    ])
    expect(used.length).toBeGreaterThan(0)
    expect(used.map(({ factId }) => factId)).not.toContain(aes?.id)
    expect(shown.size).toBeGreaterThan(0)
    expect(shown).not.toContain(aes?.id)
    expect((await workspace.ask(AES, { audience: 'internal' })).citations[0]?.factId).toBe(aes?.id)
  })

  it('voids approvals when a fact becomes internal, and leaves them when it becomes public', async () => {
    const { workspace, answers } = await openApproved()
    const factId = answers[0]?.draft?.citations[0]?.factId as string
    const wider = await workspace.classifyFacts([factId], { disclosure: 'public' }, PERSON)
    expect(wider.voidedAnswers).toEqual([])
    const narrower = await workspace.classifyFacts([factId], { disclosure: 'internal' }, PERSON)
    expect(narrower.voidedAnswers).toEqual([answers[0]?.id])
  })

  it('follows the source, save where a fact has a disclosure of its own', async () => {
    const { workspace, answers } = await openApproved()
    const own = answers[0]?.draft?.citations[0]?.factId as string
    await workspace.classifyFacts([own], { disclosure: 'public' }, PERSON)
    const [source] = await workspace.listSources()
    const { voidedAnswers } = await workspace.discloseSource(
      source?.id as string,
      'internal',
      PERSON,
    )
    // Ids are drawn anew in each run, and so is their order.
    expect(new Set(voidedAnswers)).toEqual(new Set(answers.slice(1).map(({ id }) => id)))
    await importMarkdown(workspace, TRUST_PAGE)
    const { facts } = await workspace.listFacts({ disclosure: 'internal', ...ALL })
    expect(facts.map(({ id }) => id)).not.toContain(own)
    expect(facts).toHaveLength(2)
  })

  it('is taken back when a questionnaire turns out to be for the public', async () => {
    const { workspace, questionnaire, answers } = await openApproved()
    const reopened = await workspace.reopenAnswer(
      await latest(workspace, questionnaire.id, 2),
      PERSON,
    )
    expect(reopened.state).toBe('drafted')
    const { voidedAnswers } = await workspace.changeQuestionnaire(
      questionnaire.id,
      { audience: 'public' },
      PERSON,
    )
    expect(voidedAnswers).toEqual(answers.slice(0, 2).map(({ id }) => id))
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after.map(({ state }) => state)).toEqual(['drafted', 'drafted', 'pending'])
    expect(after[0]?.voided?.reason).toContain('whose audience is public now')
    await expect(workspace.approveAnswer(seen(after[0] as Answer), PERSON)).rejects.toMatchObject({
      code: 'UNCITABLE_FACT',
      problem: 'undisclosable',
    })
  })
})

async function openApproved() {
  const opened = await openDraftedWorkspace()
  await opened.workspace.approveAnswers(opened.answers.map(seen), 'Grace Signer')
  return opened
}

async function latest(
  workspace: Awaited<ReturnType<typeof openTestWorkspace>>,
  questionnaireId: string,
  index: number,
) {
  return seen((await workspace.listAnswers(questionnaireId))[index] as Answer)
}
