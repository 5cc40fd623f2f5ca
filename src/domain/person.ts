import { z } from 'zod'

/**
 * Somebody whom the workspace knows by name. There are no accounts: whoever did something, was given
 * something to do, or is here now, is known.
 */
export const personSchema = z
  .object({
    name: z.string(),
    /** When they last did something that the audit trail holds; null where they never have. */
    lastDeedAt: z.iso.datetime().nullable(),
    isHere: z.boolean(),
  })
  .readonly()
export type Person = z.infer<typeof personSchema>
