import { randomUUID } from 'node:crypto'
import type { AffectedAnswer } from '../domain/affected-answer.ts'
import type { AuditAction } from '../domain/audit-event.ts'
import type { Deed } from '../domain/deed.ts'
import { mayGoTo } from '../domain/disclosure.ts'
import type { NewAffectedAnswer } from '../store/affected-answer-repository.ts'
import type { NewAuditEvent } from '../store/audit-event-repository.ts'
import type { Repositories } from '../store/repositories.ts'
import type { FoundSentAnswer } from '../store/sent-answer-repository.ts'
import { dropFromLibrary } from './keep-approved.ts'
import type { Loss } from './loss.ts'
import { voidAnswersCiting } from './void-answers-citing.ts'

/** The deed that changed the facts, and the source that they belong to. */
export interface LossCause {
  readonly action: AuditAction
  readonly sourceName: string
}

export interface RecordedLosses {
  /** Ids of the answers whose approval is void. */
  readonly voided: readonly string[]
  /** Ids of the answers that nobody had decided on, and that wait to be drafted anew. */
  readonly withdrawn: readonly string[]
  /** How many answers of files that were sent rest on what changed. */
  readonly sentAnswers: number
  /** In how many files. */
  readonly sentFiles: number
}

/**
 * Tells everything that rests on facts what became of them: approvals are voided, untouched drafts
 * withdrawn, and answers that have left in a file are listed, each with an event, since nothing that
 * was sent can be taken back silently.
 */
export async function recordLosses(
  repositories: Repositories,
  losses: readonly Loss[],
  deed: Deed,
  cause: LossCause,
): Promise<RecordedLosses> {
  if (losses.length === 0) return { voided: [], withdrawn: [], sentAnswers: 0, sentFiles: 0 }
  const { voided, withdrawn } = await voidAnswersCiting(repositories, losses, deed)
  const gone = losses.filter(({ disclosure }) => disclosure === undefined)
  await dropFromLibrary(
    repositories,
    { answerIds: voided.map(({ id }) => id), factIds: gone.map(({ fact }) => fact.id) },
    deed,
  )
  const sent = await findSent(repositories, losses)
  const lossesById = new Map(losses.map((loss) => [loss.fact.id, loss]))
  const entry = { at: deed.at, by: deed.by, cause }
  const affected = new Map<string, NewAffectedAnswer>()
  for (const answer of voided) {
    const citedIds = answer.draft?.citations.map(({ factId }) => factId) ?? []
    affected.set(answer.id, {
      ...{ ...entry, id: `c_${randomUUID()}`, answerId: answer.id },
      questionnaireId: answer.questionnaireId,
      question: placeOf(answer.question),
      statements: statementsOf(citedIds, lossesById),
      isVoided: true,
      sent: null,
    })
  }
  for (const found of sent) {
    const open = affected.get(found.answerId)
    affected.set(found.answerId, {
      ...{ ...entry, id: open?.id ?? `c_${randomUUID()}`, answerId: found.answerId },
      questionnaireId: found.questionnaireId,
      question: placeOf(found.question),
      statements: statementsOf(found.factIds, lossesById),
      isVoided: open !== undefined,
      sent: found.sent,
    })
  }
  const added = [...affected.values()]
  await repositories.affectedAnswers.add(added)
  await repositories.auditEvents.append(added.flatMap(sentEvent))
  return {
    voided: voided.map(({ id }) => id),
    withdrawn,
    sentAnswers: sent.length,
    sentFiles: new Set(sent.map((each) => each.sent.exportId)).size,
  }
}

type Concerned = Pick<FoundSentAnswer, 'answerId' | 'questionnaireId' | 'question' | 'sent'> & {
  readonly factIds: readonly string[]
}

/** The sent answers that rest on what the losses took away; one that rests on what stands now doesn't. */
export async function findSent(
  { sentAnswers, questionnaires }: Pick<Repositories, 'sentAnswers' | 'questionnaires'>,
  losses: readonly Loss[],
): Promise<readonly Concerned[]> {
  const lossesById = new Map(losses.map((loss) => [loss.fact.id, loss]))
  const audiences = await questionnaires.listAudiences()
  const found = await sentAnswers.listCiting([...lossesById.keys()])
  return found.flatMap(({ digestsByFactId, ...each }) => {
    const audience = audiences.get(each.questionnaireId)
    const factIds = [...digestsByFactId].flatMap(([factId, digest]) => {
      const loss = lossesById.get(factId)
      if (!loss || !audience) return []
      const stands =
        loss.disclosure === undefined ? loss.digest === digest : mayGoTo(loss.disclosure, audience)
      return stands ? [] : factId
    })
    return factIds.length === 0 ? [] : { ...each, factIds }
  })
}

function statementsOf(
  factIds: readonly string[],
  lossesById: ReadonlyMap<string, Loss>,
): AffectedAnswer['statements'] {
  return factIds.flatMap((factId) => {
    const loss = lossesById.get(factId)
    if (!loss) return []
    const { fact, reason } = loss
    return { factId, sourceName: fact.sourceName, quote: fact.text, reason }
  })
}

function placeOf({ sheet, row, id, text }: AffectedAnswer['question']) {
  return { sheet, row, id, text }
}

function sentEvent(affected: NewAffectedAnswer): readonly NewAuditEvent[] {
  const { sent, question, statements } = affected
  if (sent === null) return []
  return [
    {
      at: affected.at,
      by: affected.by,
      action: 'sent-answer.affected',
      subjectId: affected.answerId,
      details: {
        questionnaireId: affected.questionnaireId,
        ...{ sheet: question.sheet, row: question.row, questionId: question.id },
        ...{ exportId: sent.exportId, fileName: sent.fileName, sentAt: sent.at, sentBy: sent.by },
        reason: statements.map(({ reason }) => reason).join(' '),
      },
    },
  ]
}
