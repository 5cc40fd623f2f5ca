import { z } from 'zod'

/**
 * The answer to a question as asked, with its polarity ("Is customer data ever used to train
 * models?" and the source says never: `no`).
 *
 * - `yes`: a verified, live fact about the company itself supports all that is asked
 * - `no`: the sources say it isn't so, or state something weaker than is asked
 * - `planned`: roadmap, in progress, scheduled; also when the date has passed without news
 * - `partial`: some data, some plans, optional, conditional, only the vendor, half of two parts
 * - `informational`: an open question whose answer is stated
 * - `unanswered`: the sources don't say
 */
export const decisionSchema = z.enum([
  'yes',
  'no',
  'planned',
  'partial',
  'informational',
  'unanswered',
])
export type Decision = z.infer<typeof decisionSchema>
