import { z } from 'zod'
import { contentId } from './content-id.ts'
import { decisionSchema } from './decision.ts'
import { disclosureSchema } from './disclosure.ts'
import { citationSchema } from './draft.ts'

/** For whom an approved answer holds: anybody, one product's customers, or one customer. */
export const answerScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('general') }).readonly(),
  z.object({ kind: z.literal('product'), name: z.string().min(1) }).readonly(),
  z.object({ kind: z.literal('customer'), name: z.string().min(1) }).readonly(),
])
export type AnswerScope = z.infer<typeof answerScopeSchema>

/**
 * An approved answer as a fact of its own kind: what was answered to what, who stands for it, and the
 * facts that it rests on. It goes with its approval, and with any of those facts.
 */
export const libraryAnswerSchema = z
  .object({
    id: z.string(),
    kind: z.literal('approved-answer'),
    question: z.object({ text: z.string(), section: z.string().nullable() }).readonly(),
    decision: decisionSchema,
    answer: z.string(),
    choice: z.string().nullable(),
    /** The facts that it rests on, as they were quoted. */
    citations: z.array(citationSchema).readonly(),
    scope: answerScopeSchema,
    /** How far it may go: as far as the questionnaire that it was approved for. */
    disclosure: disclosureSchema,
    /** Who keeps it true; the approver, until somebody else does. */
    owner: z.string(),
    approvedBy: z.string(),
    approvedAt: z.iso.datetime(),
    /** The day by which it should be looked at again. */
    reviewBy: z.iso.date(),
    answerId: z.string(),
    questionnaireId: z.string(),
    fileName: z.string(),
  })
  .readonly()
export type LibraryAnswer = z.infer<typeof libraryAnswerSchema>

/** The id of an approved answer, so that the same answer to the same question is kept once. */
export function libraryAnswerId(
  questionKey: string,
  { decision, answer, scope }: Pick<LibraryAnswer, 'decision' | 'answer' | 'scope'>,
): string {
  return contentId('l', [questionKey, decision, answer, scope])
}
