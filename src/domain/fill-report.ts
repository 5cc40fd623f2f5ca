import { z } from 'zod'
import { sentRecordSchema } from './sent-record.ts'

/** One cell that filling wrote. */
export const writtenCellSchema = z
  .object({
    sheet: z.string(),
    row: z.number().int().positive(),
    cell: z.string(),
    value: z.string(),
    /** The customer's own id of the question, where it has one. */
    questionId: z.string().nullable().optional(),
    /** Who signed the answer that the cell is a part of, and when. */
    signed: z.object({ by: z.string(), at: z.iso.datetime() }).readonly().optional(),
  })
  .readonly()
export type WrittenCell = z.infer<typeof writtenCellSchema>

/** A question that leaves without an answer, or with a part of it, and why. */
export const blankAnswerSchema = z
  .object({
    sheet: z.string(),
    row: z.number().int().positive(),
    questionId: z.string().nullable(),
    question: z.string(),
    /** Whether nothing of the answer is written, or only a part of it is missing. */
    extent: z.enum(['whole', 'part']).default('whole'),
    /** Sentences for whoever has to act on it. */
    reason: z.string(),
  })
  .readonly()
export type BlankAnswer = z.infer<typeof blankAnswerSchema>

/** What filling did to the customer's file: everything that it wrote, and everything that it didn't. */
export const fillReportSchema = z
  .object({
    written: z.array(writtenCellSchema).readonly(),
    blank: z.array(blankAnswerSchema).readonly(),
    /** What people should know of the filled file before they send it, in sentences. */
    notes: z.array(z.string()).readonly().default([]),
    /** Parts of the package (files in the zip) that are byte for byte as they came. */
    partsUnchanged: z.number().int().nonnegative(),
    partsTotal: z.number().int().nonnegative(),
  })
  .readonly()
export type FillReport = z.infer<typeof fillReportSchema>

/** A record of one filled file as it left: the report, who exported it and when. */
export const exportRecordSchema = z
  .object({
    id: z.string(),
    questionnaireId: z.string(),
    fileName: z.string(),
    /** SHA-256 of the filled file. */
    contentHash: z.string(),
    exportedAt: z.iso.datetime(),
    exportedBy: z.string(),
    report: fillReportSchema,
    /** To whom it went, the first first. */
    sent: z.array(sentRecordSchema).readonly(),
  })
  .readonly()
export type ExportRecord = z.infer<typeof exportRecordSchema>
