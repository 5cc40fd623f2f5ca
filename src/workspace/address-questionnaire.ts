import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { DISCLOSURE_WORDS, type Disclosure, mayGoTo } from '../domain/disclosure.ts'
import type { Fact } from '../domain/fact.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { isOpenToDrafting } from '../review/record-draft.ts'
import type { Repositories } from '../store/repositories.ts'
import type { QuestionnaireChange } from './questionnaire-change.ts'
import { takeBack } from './void-answers-citing.ts'

/**
 * Says whom a questionnaire's answers are for. What rests on facts that may not go there is taken back:
 * approvals are void, untouched drafts wait to be drafted anew, even those that only considered one.
 *
 * @param change - what is left out stays.
 * @returns the answers whose approval became void.
 */
export async function addressQuestionnaire(
  repositories: Repositories,
  before: Questionnaire,
  change: Pick<QuestionnaireChange, 'audience' | 'customer'>,
  deed: Deed,
): Promise<readonly string[]> {
  const customer = change.customer === undefined ? before.customer : change.customer?.trim() || null
  const after = { audience: change.audience ?? before.audience, customer }
  await repositories.questionnaires.address(before.id, after)
  const voided: string[] = []
  for (const { answer, fact } of await findMisplaced(repositories, before.id, after.audience)) {
    const reason = `“${fact.text}” (${fact.sourceName}) may not go into this questionnaire, whose audience is ${DISCLOSURE_WORDS[after.audience]} now.`
    await takeBack(repositories, answer, reason, deed)
    if (answer.state === 'approved') voided.push(answer.id)
  }
  await repositories.auditEvents.append([
    {
      ...deed,
      action: 'questionnaire.addressed',
      subjectId: before.id,
      details: {
        fileName: before.fileName,
        before: { audience: before.audience, customer: before.customer },
        after,
        voidedApprovals: voided.length,
      },
    },
  ])
  return voided
}

/** The answers that show a fact that may not go to the audience. */
async function findMisplaced(
  { answers, facts }: Repositories,
  questionnaireId: string,
  audience: Disclosure,
): Promise<readonly { readonly answer: Answer; readonly fact: Fact }[]> {
  const all = await answers.listOf(questionnaireId)
  const shown = await facts.findMany([...new Set(all.flatMap(shownIdsOf))])
  const misplaced = new Map(
    shown.filter(({ disclosure }) => !mayGoTo(disclosure, audience)).map((fact) => [fact.id, fact]),
  )
  return all.flatMap((answer) => {
    const fact = shownIdsOf(answer).flatMap((id) => misplaced.get(id) ?? [])[0]
    return fact ? { answer, fact } : []
  })
}

/** What a person wrote or decided on rests on its citations; a mere draft also shows what was considered. */
function shownIdsOf(answer: Answer): readonly string[] {
  const { citations = [], considered = [] } = answer.draft ?? {}
  return [...citations, ...(isOpenToDrafting(answer) ? considered : [])].map(({ factId }) => factId)
}
