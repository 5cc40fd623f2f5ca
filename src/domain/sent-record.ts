import { z } from 'zod'

/**
 * That a filled file went to somebody: a person says so, since nothing is sent from here.
 */
export const sentRecordSchema = z
  .object({
    id: z.string(),
    exportId: z.string(),
    /** The customer or the contact, as whoever sent it names them. */
    to: z.string(),
    /** The day on which it went. */
    sentOn: z.iso.date(),
    note: z.string(),
    /** Who wrote this down, and when. */
    by: z.string(),
    at: z.iso.datetime(),
  })
  .readonly()
export type SentRecord = z.infer<typeof sentRecordSchema>
