import { z } from 'zod'
import { decisionSchema } from './decision.ts'
import { findingSchema } from './finding.ts'

/** A verbatim quotation of a verified fact. */
export const citationSchema = z
  .object({
    factId: z.string(),
    /** The source's name. */
    source: z.string(),
    /** The heading path as people read it. */
    section: z.string(),
    quote: z.string(),
  })
  .readonly()
export type Citation = z.infer<typeof citationSchema>

/** A fact that retrieval offered, cited or not: the chance that it answers, and how it was found. */
export const consideredFactSchema = z
  .object({
    factId: z.string(),
    source: z.string(),
    quote: z.string(),
    score: z.number(),
    /** Left out in drafts of earlier releases and of other writers. */
    found: findingSchema.optional(),
  })
  .readonly()
export type ConsideredFact = z.infer<typeof consideredFactSchema>

/** What a reviewer should look at before signing. */
export const draftFlagSchema = z.enum([
  /** Only roadmap or in-progress facts speak to the question. */
  'planned-only',
  /** Only a vendor is said to hold or do what is asked of the company. */
  'vendor-only',
  /** The cited facts limit what they state. */
  'qualified',
  /** Cited facts disagree. */
  'conflict',
  /** A cited statement should have been looked at again by now. */
  'overdue',
  /** A date that the source gives for a plan has passed. */
  'date-passed',
  /** Part of the question has no stated answer. */
  'part-unanswered',
  /** The decision has no counterpart in the cell's list. */
  'choice-missing',
  /** The answer cells already hold something. */
  'already-answered',
  /** A cited statement is gone or reads otherwise since a person wrote or decided on the draft. */
  'source-changed',
  /** A language model's text failed the check, and the extractive draft stands. */
  'model-rejected',
  /** Another question of the file asks the same and was decided otherwise. */
  'inconsistent',
  /** The same question was answered otherwise, and approved, in another questionnaire. */
  'differs-from-approved',
  /** The question that this one follows is answered otherwise now. */
  'root-changed',
])
export type DraftFlag = z.infer<typeof draftFlagSchema>

/** Who wrote the text of a draft. */
export const draftWriterSchema = z.enum(['extractive', 'model', 'person', 'library'])

/** A proposed answer with its proof. Nothing of it leaves before a person signs. */
export const draftSchema = z
  .object({
    decision: decisionSchema,
    /** The text for the customer; empty when unanswered. */
    answer: z.string(),
    /** A value of the question's own list; null where there is no list or no fitting value. */
    choice: z.string().nullable(),
    citations: z.array(citationSchema).readonly(),
    confidence: z.number().min(0).max(1),
    flags: z.array(draftFlagSchema).readonly(),
    /** Why this decision, in words for the reviewer; for `unanswered`, what is missing. */
    reason: z.string(),
    /** Up to ten facts in rank order, the cited ones included. */
    considered: z.array(consideredFactSchema).max(10).readonly(),
    writer: draftWriterSchema,
    /** The draft that a person's words took the place of: how sure it was, and of what. */
    startedFrom: z
      .object({
        decision: decisionSchema,
        confidence: z.number().min(0).max(1),
        flags: z.array(draftFlagSchema).readonly(),
      })
      .readonly()
      .optional(),
    /** The approved answer that this one repeats, where it was asked before. */
    approvedBefore: z
      .object({
        libraryId: z.string(),
        by: z.string(),
        at: z.iso.datetime(),
        question: z.string(),
        fileName: z.string(),
      })
      .readonly()
      .optional(),
  })
  .readonly()
export type Draft = z.infer<typeof draftSchema>
