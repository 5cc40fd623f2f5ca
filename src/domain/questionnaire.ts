import { z } from 'zod'
import { auditActionSchema } from './audit-event.ts'
import { disclosureSchema } from './disclosure.ts'
import { draftingStateSchema } from './drafting-job.ts'

export const questionnaireFormatSchema = z.enum(['xlsx', 'xlsm', 'csv'])
export type QuestionnaireFormat = z.infer<typeof questionnaireFormatSchema>

/** What an answer column takes: a value of a list, the answer's text, or a remark beside it. */
export const answerColumnKindSchema = z.enum(['choice', 'text', 'comment'])

export const answerColumnSchema = z
  .object({
    /** Column letters, as a spreadsheet shows them. */
    column: z.string(),
    kind: answerColumnKindSchema,
    /** The header's text, or null where there is none. */
    header: z.string().nullable(),
    /** The values of the column's list; null for free text. */
    allowed: z.array(z.string()).readonly().nullable(),
  })
  .readonly()
export type AnswerColumn = z.infer<typeof answerColumnSchema>

const confidenceSchema = z.number().min(0).max(1)

/** One decision of layout detection: what it is about, how sure it is, and why. */
export const layoutDecisionSchema = z
  .object({
    about: z.enum([
      ...(['sheet', 'header', 'question-column', 'id-column'] as const),
      ...(['answer-column', 'other-column', 'rows'] as const),
    ]),
    /** The column's letters or the rows, where the decision is about some. */
    place: z.string().nullable(),
    confidence: confidenceSchema,
    reason: z.string(),
  })
  .readonly()
export type LayoutDecision = z.infer<typeof layoutDecisionSchema>

/** One question of the customer's file and the cells that its answer goes into. */
export const layoutQuestionSchema = z
  .object({
    /** Row from 1, as a spreadsheet shows it; the record number in a CSV. */
    row: z.number().int().positive(),
    /** The customer's own id, such as "A&A-01.1". */
    id: z.string().nullable(),
    text: z.string(),
    section: z.string().nullable(),
    choiceCell: z.string().nullable(),
    textCell: z.string().nullable(),
    commentCell: z.string().nullable(),
    /** The values that the choice cell takes, exactly as its list spells them. */
    allowed: z.array(z.string()).readonly().nullable(),
    /** Where a mark in one of several columns is the answer: choice to cell. */
    tickCells: z.record(z.string(), z.string()).nullable(),
    /** What the answer cells hold already, if anything: such rows are never overwritten unasked. */
    existingAnswer: z.string().nullable(),
    /** How sure it is that the row is a question, from 0.5 to 1; absent where a person said so. */
    confidence: confidenceSchema.optional(),
  })
  .readonly()
export type LayoutQuestion = z.infer<typeof layoutQuestionSchema>

/** One sheet as layout detection read it, with its reasons in words. */
export const sheetLayoutSchema = z
  .object({
    name: z.string(),
    isQuestionnaire: z.boolean(),
    headerRow: z.number().int().positive().nullable(),
    idColumn: z.string().nullable(),
    questionColumn: z.string().nullable(),
    answerColumns: z.array(answerColumnSchema).readonly(),
    questions: z.array(layoutQuestionSchema).readonly(),
    reasons: z.array(z.string()).readonly(),
    /** How sure detection is that the sheet is a questionnaire, or that it is none. */
    confidence: confidenceSchema.optional(),
    /** The reasons again, each with what it is about and how sure it is; absent where a person mapped. */
    decisions: z.array(layoutDecisionSchema).readonly().optional(),
  })
  .readonly()
export type SheetLayout = z.infer<typeof sheetLayoutSchema>

/** Where the questions and the answer cells of a file are. `inspect --json` prints this. */
export const layoutSchema = z
  .object({ file: z.string(), sheets: z.array(sheetLayoutSchema).readonly() })
  .readonly()
export type Layout = z.infer<typeof layoutSchema>

/** A question together with the sheet that it stands on. */
export const questionSchema = z
  .object({ sheet: z.string(), ...layoutQuestionSchema.unwrap().shape })
  .readonly()
export type Question = z.infer<typeof questionSchema>

/** Every question of every sheet, in the order of the file. */
export function questionsOf(layout: Layout): readonly Question[] {
  return layout.sheets.flatMap((sheet) =>
    sheet.questions.map((question) => ({ sheet: sheet.name, ...question })),
  )
}

/** A questionnaire in the workspace, with the counts that a list of them shows. */
export const questionnaireSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    format: questionnaireFormatSchema,
    /** SHA-256 of the bytes as uploaded. */
    contentHash: z.string(),
    uploadedAt: z.iso.datetime(),
    uploadedBy: z.string(),
    /** Whom the answers are for: what may not go there is never drafted into it. */
    audience: disclosureSchema,
    /** The customer's name; null where nobody gave it. */
    customer: z.string().nullable(),
    /** The day by which the customer wants it back; null where nobody said. */
    dueOn: z.iso.date().nullable(),
    /** Who sees to it that it goes back; who uploaded it, until somebody else does. */
    owner: z.string(),
    /** Who said that it is done, and when; null again once one of its answers has changed since. */
    finished: z.object({ by: z.string(), at: z.iso.datetime() }).readonly().nullable(),
    /** The latest deed on it or on one of its answers. */
    lastActivity: z
      .object({ by: z.string(), at: z.iso.datetime(), action: auditActionSchema })
      .readonly(),
    /** How far its latest drafting run is; null before the first. */
    drafting: z
      .object({
        state: draftingStateSchema,
        total: z.number().int().nonnegative(),
        done: z.number().int().nonnegative(),
      })
      .readonly()
      .nullable(),
    counts: z
      .object({
        questions: z.number().int().nonnegative(),
        drafted: z.number().int().nonnegative(),
        approved: z.number().int().nonnegative(),
        rejected: z.number().int().nonnegative(),
        /** Drafted, not yet decided on by a person, and with an answer to decide on. */
        toReview: z.number().int().nonnegative(),
        unanswered: z.number().int().nonnegative(),
      })
      .readonly(),
  })
  .readonly()
export type Questionnaire = z.infer<typeof questionnaireSchema>

/** When a questionnaire is due and whose it is. */
export type Plan = Pick<Questionnaire, 'dueOn' | 'owner'>
