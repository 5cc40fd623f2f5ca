import { z } from 'zod'

/**
 * Where the import of one file stands: its statements are read one by one, then its facts are kept. While
 * the file itself is being taken apart, how much there is isn't known and the total is 0.
 */
export const importProgressSchema = z
  .object({
    name: z.string(),
    step: z.enum(['opening', 'reading', 'keeping']),
    done: z.number().int().nonnegative(),
    total: z.number().int().nonnegative(),
  })
  .readonly()
export type ImportProgress = z.infer<typeof importProgressSchema>
