import { type Decision, decisionSchema } from '../domain/decision.ts'
import type { FillReport } from '../domain/fill-report.ts'
import type { LanguageModelUsage } from '../domain/language-model-usage.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import type { DraftedAnswer } from './draft-questionnaire.ts'
import { whyLeftToPerson } from './why-left-to-person.ts'

/** The file that a run filled, and what filling did to it. */
export interface FilledFileReport extends FillReport {
  readonly file: string
}

/** The drafts of a questionnaire as JSON, in the fields and the order that others rely on. */
export function presentDraftsAsJson(
  questionnaire: Questionnaire,
  answers: readonly DraftedAnswer[],
  more: {
    readonly filled?: FilledFileReport | undefined
    readonly languageModel?: LanguageModelUsage | undefined
  } = {},
): string {
  return `${JSON.stringify(
    {
      questionnaire: {
        file: questionnaire.fileName,
        questions: questionnaire.counts.questions,
      },
      drafts: answers.map(({ question, draft }) => ({
        sheet: question.sheet,
        row: question.row,
        questionId: question.id,
        question: question.text,
        decision: draft.decision,
        answer: draft.answer,
        choice: draft.choice,
        citations: draft.citations.map(({ factId, source, section, quote }) => ({
          factId,
          source,
          section,
          quote,
        })),
        confidence: draft.confidence,
        flags: draft.flags,
        reason: draft.reason,
        considered: draft.considered.map(({ factId, source, quote, score }) => ({
          factId,
          source,
          quote,
          score,
        })),
      })),
      ...(more.languageModel && { languageModel: more.languageModel }),
      ...(more.filled && { filled: more.filled }),
    },
    null,
    2,
  )}\n`
}

/** The drafts in numbers, for a person at a terminal. */
export function presentDraftSummary(
  questionnaire: Questionnaire,
  answers: readonly DraftedAnswer[],
  minConfidence: number,
): string {
  const countOf = (decision: Decision) =>
    answers.filter(({ draft }) => draft.decision === decision).length
  const needPerson = answers.filter(({ draft }) => whyLeftToPerson(draft, minConfidence) !== null)
  const rows = [
    ...decisionSchema.options.map((decision) => [decision, countOf(decision)] as const),
    ['all', answers.length] as const,
  ]
  const table = rows.map(([label, count]) => `  ${label.padEnd(14)}${String(count).padStart(6)}\n`)
  return (
    `${questionnaire.fileName}\n${table.join('')}\n` +
    `${needPerson.length} of ${answers.length} need a person: ` +
    `no answer, a changed source, or a confidence below ${minConfidence}.\n`
  )
}
