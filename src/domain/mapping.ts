import { z } from 'zod'
import { layoutSchema } from './questionnaire.ts'

/**
 * What a column is for.
 *
 * `choice`, `text` and `comment` take the answer: a value of a list, its text, a remark beside it. Of
 * several with one role the leftmost is filled. `evidence`, `ownership` and `other` belong to the
 * answer as well, but a person fills them. Columns that are `ignore`, or aren't named, belong to the form.
 */
export const columnRoleSchema = z.enum([
  'id',
  'section',
  'question',
  'choice',
  'text',
  'comment',
  'evidence',
  'ownership',
  'other',
  'ignore',
])
export type ColumnRole = z.infer<typeof columnRoleSchema>

/** What a person says of a row against what its evidence says: `skip` is no question. */
export const rowRoleSchema = z.enum(['question', 'section', 'skip'])
export type RowRole = z.infer<typeof rowRoleSchema>

const columnLettersSchema = z
  .string()
  .regex(
    /^([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/,
    'a column is named by letters, A to XFD',
  )
const rowNumberSchema = z.number().int().min(1).max(1_048_576)

const rowOverrideSchema = z
  .strictObject({
    row: rowNumberSchema,
    role: rowRoleSchema,
    /** The row's text when it was said: in a copy whose rows have moved, the row is found by it. */
    text: z.string().max(32_767).optional(),
  })
  .readonly()

const UNIQUE_ROLES: readonly ColumnRole[] = ['id', 'section', 'question', 'choice']

/** How one sheet is read: its header, what each column is for, and rows that are told otherwise. */
export const sheetMappingSchema = z
  .strictObject({
    name: z.string(),
    isQuestionnaire: z.boolean().default(true),
    /** Every row that names columns, ascending; neighbours are one header. */
    headerRows: z.array(rowNumberSchema).max(10_000).readonly().default([]),
    /** Column letters to role. */
    columns: z.record(columnLettersSchema, columnRoleSchema).readonly().default({}),
    /** Where a mark in one of several columns is the answer: column letters to the choice. */
    ticks: z.record(columnLettersSchema, z.string().trim().min(1)).readonly().default({}),
    /** `below` in forms whose answer goes into the cell under its question. */
    answers: z.enum(['beside', 'below']).default('beside'),
    rows: z.array(rowOverrideSchema).max(100_000).readonly().default([]),
  })
  .superRefine(({ columns, ticks }, context) => {
    for (const role of UNIQUE_ROLES) {
      const holders = Object.keys(columns).filter((letters) => columns[letters] === role)
      if (holders.length > 1) {
        const message = `columns ${holders.join(' and ')} are both "${role}"; only one can be`
        context.addIssue({ code: 'custom', path: ['columns', holders[1] ?? ''], message })
      }
    }
    for (const letters of Object.keys(ticks)) {
      if (columns[letters] === undefined || columns[letters] === 'ignore') continue
      const message = `column ${letters} takes ticks, so it can't be "${columns[letters]}" as well`
      context.addIssue({ code: 'custom', path: ['ticks', letters], message })
    }
  })
  .readonly()
export type SheetMapping = z.infer<typeof sheetMappingSchema>

/**
 * How a questionnaire's file is read, as detection found it or as a person corrected it. Applied to
 * the file it gives the `Layout`. A sheet that it doesn't name is read as detection finds it.
 */
export const mappingSchema = z
  .strictObject({ sheets: z.array(sheetMappingSchema).max(1_000).readonly() })
  .superRefine(({ sheets }, context) => {
    const names = new Set<string>()
    for (const [index, { name }] of sheets.entries()) {
      if (names.has(name)) {
        const message = `the sheet "${name}" is named twice`
        context.addIssue({ code: 'custom', path: ['sheets', index, 'name'], message })
      }
      names.add(name)
    }
  })
  .readonly()
export type Mapping = z.infer<typeof mappingSchema>

/** Columns that hold a cell of the answer, whoever fills it. */
export function isAnswerRole(role: ColumnRole): boolean {
  return !['id', 'section', 'question', 'ignore'].includes(role)
}

/** A mapping that somebody gave. */
export interface GivenMapping {
  readonly mapping: Mapping
  /** Where it comes from, in words; stands among the reasons. */
  readonly origin: string
}

/** The texts of a header, normalised; rows count from the header's first. */
const headerFingerprintSchema = z
  .object({
    lines: z.number().int().positive(),
    cells: z
      .array(z.object({ line: z.number().int(), column: z.string(), text: z.string() }).readonly())
      .readonly(),
  })
  .readonly()
export type HeaderFingerprint = z.infer<typeof headerFingerprintSchema>

/** What of a form stays the same from year to year, for each sheet of its mapping. */
export const layoutFingerprintSchema = z
  .object({
    sheets: z
      .array(
        z
          .object({
            /** The name in small letters, without years and versions. */
            name: z.string(),
            /** One for each wording; the first is that of the first header. */
            headers: z.array(headerFingerprintSchema).readonly(),
            /** Some of its first texts, where it has no header to know it by. */
            landmarks: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type LayoutFingerprint = z.infer<typeof layoutFingerprintSchema>

/** A mapping that a person saved, and what forms like it are recognised by. */
export const savedMappingSchema = z
  .object({
    id: z.string(),
    /** The questionnaire that it was saved for; it may be gone by now. */
    questionnaireId: z.string(),
    fileName: z.string(),
    savedBy: z.string(),
    savedAt: z.iso.datetime(),
    fingerprint: layoutFingerprintSchema,
    mapping: mappingSchema,
  })
  .readonly()
export type SavedMapping = z.infer<typeof savedMappingSchema>

/** Where a questionnaire's mapping comes from. */
export const mappingOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('detected') }).readonly(),
  z.object({ kind: z.literal('saved'), by: z.string(), at: z.iso.datetime() }).readonly(),
  z
    .object({
      kind: z.literal('recognised'),
      by: z.string(),
      at: z.iso.datetime(),
      /** The file that it was saved for. */
      fileName: z.string(),
    })
    .readonly(),
])
export type MappingOrigin = z.infer<typeof mappingOriginSchema>

/** How a questionnaire is read, and how it would be read untold. */
export const questionnaireMappingSchema = z
  .object({
    mapping: mappingSchema,
    detected: mappingSchema,
    origin: mappingOriginSchema,
    /** Grows with every change; a writer names the revision that it saw. */
    revision: z.number().int().nonnegative(),
  })
  .readonly()
export type QuestionnaireMapping = z.infer<typeof questionnaireMappingSchema>

/** What another mapping does to a questionnaire's answers. */
export const answerChangesSchema = z
  .object({
    /** Questions that stay: same sheet, row and text. Their drafts and approvals stay with them. */
    kept: z.number().int(),
    added: z.number().int(),
    removed: z.number().int(),
    /** Of those removed, how many a person has written, and how many are signed. */
    removedWritten: z.number().int(),
    removedSigned: z.number().int(),
    /** Of those kept, how many lose their signature, since their list has changed. */
    voided: z.number().int(),
  })
  .readonly()
export type AnswerChanges = z.infer<typeof answerChangesSchema>

/** A questionnaire read by a mapping that isn't saved. */
export const mappingTrialSchema = z
  .object({
    layout: layoutSchema,
    changes: answerChangesSchema,
    /** What keeps it from being saved, in sentences. */
    misfits: z.array(z.string()).readonly(),
  })
  .readonly()
export type MappingTrial = z.infer<typeof mappingTrialSchema>
