import type { Answer } from '../domain/answer.ts'
import { DISCLOSURE_WORDS, type Disclosure, mayGoTo } from '../domain/disclosure.ts'
import type { Fact } from '../domain/fact.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { isOpenToDrafting } from '../review/record-draft.ts'
import type { Addressee } from '../store/questionnaire-repository.ts'
import type { Repositories } from '../store/repositories.ts'
import { beginDeed } from './begin-deed.ts'
import { takeBack } from './void-answers-citing.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Says whom a questionnaire's answers are for. What rests on facts that may not go there is taken back:
 * approvals are void, untouched drafts wait to be drafted anew, even those that only considered one.
 *
 * @param change - what is left out stays.
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function addressQuestionnaire(
  context: WorkspaceContext,
  questionnaireId: string,
  change: Partial<Addressee>,
  by: string,
): Promise<{ readonly questionnaire: Questionnaire; readonly voidedAnswers: readonly string[] }> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const before = await repositories.questionnaires.find(questionnaireId)
    if (before === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    const customer =
      change.customer === undefined ? before.customer : change.customer?.trim() || null
    const after = { audience: change.audience ?? before.audience, customer }
    await repositories.questionnaires.address(questionnaireId, after)
    const voided: string[] = []
    for (const { answer, fact } of await findMisplaced(
      repositories,
      questionnaireId,
      after.audience,
    )) {
      const reason = `“${fact.text}” (${fact.sourceName}) may not go into this questionnaire, whose audience is ${DISCLOSURE_WORDS[after.audience]} now.`
      await takeBack(repositories, answer, reason, deed)
      if (answer.state === 'approved') voided.push(answer.id)
    }
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.addressed',
        subjectId: questionnaireId,
        details: {
          fileName: before.fileName,
          before: { audience: before.audience, customer: before.customer },
          after,
          voidedApprovals: voided.length,
        },
      },
    ])
    const questionnaire = await repositories.questionnaires.find(questionnaireId)
    if (questionnaire === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    return { questionnaire, voidedAnswers: voided }
  })
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
