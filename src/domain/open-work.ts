import { z } from 'zod'

/** How much waits for somebody in the library: counts, to be shown beside the way there. */
export const openWorkSchema = z
  .object({
    /** Answers that rest on what changed, and that nobody has dealt with. */
    changes: z.number().int().nonnegative(),
    /** Conflicts that nobody has decided; null until the facts have been compared. */
    conflicts: z.number().int().nonnegative().nullable(),
    /** Facts and approved answers whose day of review has passed; null until the facts have been compared. */
    overdue: z.number().int().nonnegative().nullable(),
  })
  .readonly()
export type OpenWork = z.infer<typeof openWorkSchema>
