import { z } from 'zod'

/** One field of a request that isn't as the schema wants it. */
const invalidFieldSchema = z
  .object({
    /** Where it stands, such as `body/revision` or `querystring/limit`. */
    field: z.string(),
    message: z.string(),
  })
  .readonly()
export type InvalidField = z.infer<typeof invalidFieldSchema>

/** Problem details as in RFC 9457; the media type is `application/problem+json`. */
export const problemSchema = z
  .object({
    /** Names the kind of problem; `urn:countersign:error:` and the code. */
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** What happened this time and what to do, for a person to read. */
    detail: z.string(),
    /** The path that was asked for. */
    instance: z.string(),
    /** Stable; docs/errors.md explains each. */
    code: z.string(),
    /** The fields at fault, where the request didn't match its schema. */
    errors: z.array(invalidFieldSchema).readonly().optional(),
    /** Finds an unexpected error in the server's log. */
    reference: z.string().optional(),
    /** The file that the problem is about, where the request carried several. */
    fileName: z.string().optional(),
  })
  .readonly()
export type Problem = z.infer<typeof problemSchema>

export const PROBLEM_MEDIA_TYPE = 'application/problem+json'
