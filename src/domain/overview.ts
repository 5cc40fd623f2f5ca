import { z } from 'zod'
import { CONFIDENCE_BANDS } from './confidence-band.ts'
import { decisionSchema } from './decision.ts'

const countSchema = z.number().int().nonnegative()

/** How a topic is covered: what the sources state of it, against what customers ask. */
export const topicCoverageSchema = z
  .object({
    /** Null for questions that name no topic. */
    topicId: z.string().nullable(),
    label: z.string(),
    /** Facts in use that are about it. */
    facts: countSchema,
    /** Questions whose first topic it is, each time that one was asked. */
    asked: countSchema,
    /** Those of them that have an answer, drafted or by a person. */
    answered: countSchema,
    /** Those that were drafted and that no source answers. */
    unanswered: countSchema,
  })
  .readonly()
export type TopicCoverage = z.infer<typeof topicCoverageSchema>

export const confidenceBandSchema = z.enum(CONFIDENCE_BANDS)

/** What people did with the drafts of a band that gave an answer. */
export const bandOutcomeSchema = z
  .object({
    band: confidenceBandSchema,
    /** Approved as they were drafted. */
    kept: countSchema,
    /** Written anew, in part or whole. */
    changed: countSchema,
    rejected: countSchema,
  })
  .readonly()
export type BandOutcome = z.infer<typeof bandOutcomeSchema>

/** A draft that gave an answer, and that a person changed or rejected. */
export const falseStartSchema = z
  .object({
    answerId: z.string(),
    questionnaireId: z.string(),
    fileName: z.string(),
    question: z.string(),
    band: confidenceBandSchema,
    outcome: z.enum(['changed', 'rejected']),
    /** What the draft decided. */
    decision: decisionSchema,
  })
  .readonly()
export type FalseStart = z.infer<typeof falseStartSchema>

/** Answers that one deed took the ground from, and that nobody has dealt with. */
export const openChangeSchema = z
  .object({
    at: z.iso.datetime(),
    by: z.string(),
    /** The deed as the audit trail names it, and the source's name. */
    action: z.string(),
    sourceName: z.string(),
    /** How many approvals became void, and how many answers had left in a file. */
    voided: countSchema,
    sent: countSchema,
  })
  .readonly()
export type OpenChange = z.infer<typeof openChangeSchema>

/** Where the work lies: what is thin, what went wrong, what is overdue and what changed. */
export const overviewSchema = z
  .object({
    /** The topics that anybody asks about or that a fact is about, the most unanswered first. */
    coverage: z.array(topicCoverageSchema).readonly(),
    /** One for each band. */
    outcomes: z.array(bandOutcomeSchema).readonly(),
    /** Of the questionnaires uploaded last; no more than a person would go through. */
    falseStarts: z.array(falseStartSchema).readonly(),
    overdue: z
      .object({ facts: countSchema, answers: countSchema, conflicts: countSchema })
      .readonly(),
    /** The latest first. */
    changes: z.array(openChangeSchema).readonly(),
  })
  .readonly()
export type Overview = z.infer<typeof overviewSchema>
