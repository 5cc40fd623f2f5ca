import type { Answer } from '../domain/answer.ts'
import type { ApprovedAnswer } from '../domain/approved-answer.ts'
import { type Fact, factDigest } from '../domain/fact.ts'
import type { BlankAnswer, FillReport } from '../domain/fill-report.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { fillQuestionnaire } from '../questionnaire/fill-questionnaire.ts'
import { makeApprovedAnswer } from '../review/sign-answer.ts'
import type { Repositories } from '../store/repositories.ts'
import type { LeavingAnswer } from '../store/sent-answer-repository.ts'
import type { FillOptions } from './workspace.ts'

/** An approval that turned out not to hold, and why. */
interface BrokenApproval {
  readonly answer: Answer
  readonly reason: string
}

export interface CheckedAnswers {
  /** In the order of the file; `approved` is null where the answer may not leave. */
  readonly answers: readonly {
    readonly answer: Answer
    readonly approved: ApprovedAnswer | null
    /** What it rests on, where it may leave. */
    readonly citedFacts: readonly Fact[]
    /** Why it may not leave, in words. */
    readonly blankReason: string
  }[]
  readonly broken: readonly BrokenApproval[]
}

export interface FilledQuestionnaire {
  readonly questionnaire: Questionnaire
  readonly bytes: Uint8Array
  readonly report: FillReport
  readonly broken: readonly BrokenApproval[]
  /** The answers that were written, with the facts that they rest on. */
  readonly leaving: readonly LeavingAnswer[]
}

/** Checks every signature of a questionnaire against the facts and the audience as they are now. */
export async function checkApprovals(
  { answers, facts }: Repositories,
  { id: questionnaireId, audience }: Pick<Questionnaire, 'id' | 'audience'>,
): Promise<CheckedAnswers> {
  const all = await answers.listOf(questionnaireId)
  const citedIds = all.filter(({ state }) => state === 'approved').flatMap(citedIdsOf)
  const factsById = new Map((await facts.findMany(citedIds)).map((fact) => [fact.id, fact]))
  const broken: BrokenApproval[] = []
  const checked = all.map((answer) => {
    const citedFacts = citedIdsOf(answer).flatMap((id) => factsById.get(id) ?? [])
    const check = makeApprovedAnswer(answer, citedFacts, audience)
    if (check.holds) return { answer, approved: check.approved, citedFacts, blankReason: '' }
    const blank = { answer, approved: null, citedFacts: [] }
    if (answer.state !== 'approved') return { ...blank, blankReason: whyBlank(answer) }
    broken.push({ answer, reason: check.reason })
    return { ...blank, blankReason: `The approval is void: ${check.reason}` }
  })
  return { answers: checked, broken }
}

/**
 * Fills the customer's file with the answers whose approval holds, and says of every other why it
 * stays blank. Writes nothing to the store: the preview and the export are this.
 *
 * @throws NotFoundError
 */
export async function fillApproved(
  repositories: Repositories,
  questionnaireId: string,
  { overwrite = false }: FillOptions = {},
): Promise<FilledQuestionnaire> {
  const questionnaire = await repositories.questionnaires.find(questionnaireId)
  const content = await repositories.questionnaires.findContent(questionnaireId)
  if (questionnaire === undefined || content === undefined) {
    throw new NotFoundError('questionnaire', questionnaireId)
  }
  const { answers, broken } = await checkApprovals(repositories, questionnaire)
  const { bytes, report } = await fillQuestionnaire({
    fileName: questionnaire.fileName,
    ...content,
    approved: answers.flatMap(({ approved }) => approved ?? []),
    overwrite,
  })
  const kept = answers
    .filter(({ approved }) => approved === null)
    .map(({ answer, blankReason }) => toBlankAnswer(answer, blankReason))
  const blank = inFileOrder(
    [...report.blank, ...kept],
    answers.map(({ answer }) => answer),
  )
  return {
    questionnaire,
    bytes,
    report: { ...report, written: withSignatures(report.written, answers), blank },
    broken,
    leaving: findLeaving(answers, report),
  }
}

/** An approved answer doesn't leave where the file holds another that isn't to be replaced. */
function findLeaving(
  answers: CheckedAnswers['answers'],
  { written }: FillReport,
): readonly LeavingAnswer[] {
  const places = new Set(written.map(placeKey))
  return answers.flatMap(({ answer, approved, citedFacts }) => {
    if (approved === null || !places.has(placeKey(answer.question))) return []
    const { question, decision, answer: text, choice } = approved
    return {
      ...{ answerId: answer.id, question, decision },
      answer: text.trim() === '' ? (choice ?? '') : text,
      digestsByFactId: new Map(citedFacts.map((fact) => [fact.id, factDigest(fact)])),
    }
  })
}

/** Says of each cell whose signature lets it leave. */
function withSignatures(
  written: FillReport['written'],
  answers: CheckedAnswers['answers'],
): FillReport['written'] {
  const signed = new Map(
    answers.flatMap(({ approved }) => (approved ? [[placeKey(approved.question), approved]] : [])),
  )
  return written.map((cell) => {
    const approved = signed.get(placeKey(cell))
    if (approved === undefined) return cell
    const { question, approval } = approved
    return { ...cell, questionId: question.id, signed: { by: approval.by, at: approval.at } }
  })
}

function placeKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return JSON.stringify([sheet, row])
}

function citedIdsOf({ draft }: Answer): readonly string[] {
  return draft?.citations.map(({ factId }) => factId) ?? []
}

function whyBlank({ state, draft, rejectionNote, voided }: Answer): string {
  if (state === 'pending') return 'The question has not been drafted yet.'
  if (state === 'rejected') {
    return `A reviewer rejected the draft${rejectionNote === null ? '' : `: “${rejectionNote}”`}.`
  }
  if (voided !== null) {
    return `Nobody has approved the answer again since its approval was voided: ${voided.reason}`
  }
  // What is missing, in the drafter's words: "The sources do not mention …".
  if (draft?.decision === 'unanswered') return draft.reason
  return 'Nobody has approved the draft yet.'
}

function toBlankAnswer({ question }: Answer, reason: string): BlankAnswer {
  const { sheet, row, id, text } = question
  return { sheet, row, questionId: id, question: text, extent: 'whole', reason }
}

function inFileOrder(
  blank: readonly BlankAnswer[],
  answers: readonly Answer[],
): readonly BlankAnswer[] {
  const places = new Map(answers.map(({ question, ordinal }) => [placeKey(question), ordinal]))
  const placeOf = (each: BlankAnswer) => places.get(placeKey(each)) ?? Number.POSITIVE_INFINITY
  return blank.toSorted((a, b) => placeOf(a) - placeOf(b))
}
