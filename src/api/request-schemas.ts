import { z } from 'zod'

/** The name of the person who does the deed. */
export const personNameSchema = z.string().trim().min(1).max(200)

/** The body of a deed that needs no more than its doer. */
export const deedSchema = z.object({ by: personNameSchema })

/** The body of a deed on an answer: the revision is the one that the person saw. */
export const answerDeedSchema = z.object({
  by: personNameSchema,
  revision: z.number().int().nonnegative(),
})

/** Which part of a long list to reply with. */
export const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().nonnegative().default(0),
})
