import { z } from 'zod'

/**
 * Where a topic stands in the frameworks that questionnaires are made from: identifiers alone, which
 * are facts; the frameworks' texts belong to their publishers.
 */
export const frameworkIdsSchema = z
  .object({
    /** Domains of the CSA Cloud Controls Matrix v4: "IAM". */
    ccm: z.array(z.string().regex(/^(A&A|[A-Z]{3})$/)).readonly(),
    /** Controls of ISO/IEC 27001:2022, Annex A, or its clauses: "A.8.5", "6.1". */
    iso27001: z.array(z.string().regex(/^(A\.[5-8]\.\d{1,2}|\d{1,2}(\.\d)?)$/)).readonly(),
    /** Criteria of the AICPA Trust Services Criteria: "CC6.1". */
    soc2: z.array(z.string().regex(/^(CC[1-9]\.\d|A1\.\d|C1\.\d|PI1\.\d|P[1-8]\.\d)$/)).readonly(),
    /** Categories of the NIST Cybersecurity Framework 2.0: "PR.AA". */
    nistCsf: z.array(z.string().regex(/^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}$/)).readonly(),
  })
  .readonly()

/** One subject of the field that questions and facts are sorted by. */
export const topicSchema = z
  .object({
    /** Group and name, lower case: `access.mfa`. */
    id: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
    label: z.string().min(1),
    /** What belongs to it, in a line. */
    description: z.string().min(1),
    frameworks: frameworkIdsSchema,
  })
  .readonly()
export type Topic = z.infer<typeof topicSchema>

const count = z.number().int().nonnegative()

/** How many facts in use are about a topic, and how far they carry. */
export const topicCountsSchema = z
  .object({
    facts: count,
    /** Those that somebody vouches for; only they are cited. */
    verified: count,
    /** Those that tell of a plan, or of work in progress. */
    planned: count,
  })
  .readonly()
export type TopicCounts = z.infer<typeof topicCountsSchema>

/** A topic, and how many facts in use are about it. */
export const countedTopicSchema = z
  .object({ ...topicSchema.unwrap().shape, ...topicCountsSchema.unwrap().shape })
  .readonly()
export type CountedTopic = z.infer<typeof countedTopicSchema>

/** No fact is about the topic. */
export const NO_FACTS: TopicCounts = { facts: 0, verified: 0, planned: 0 }

/** A topic, and which answers of a questionnaire are to questions about it. */
export const questionTopicSchema = z
  .object({ id: z.string(), label: z.string(), answerIds: z.array(z.string()).readonly() })
  .readonly()
export type QuestionTopic = z.infer<typeof questionTopicSchema>

/** A topic with the concepts of the vocabulary that mark it. */
export interface MarkedTopic extends Topic {
  /** Ids of concepts; one that is narrower marks the topic too, unless another topic names it. */
  readonly concepts: readonly string[]
}
