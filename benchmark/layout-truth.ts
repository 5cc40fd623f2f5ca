import { z } from 'zod'

/** What a questionnaire's layout is, checked by hand: one file of `truth/`. */
export const layoutTruthSchema = z.object({
  file: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      isQuestionnaire: z.boolean(),
      headerRow: z.number().nullish(),
      idColumn: z.string().nullish(),
      questionColumn: z.string().nullish(),
      /** Such as "8-12,14". */
      questionRows: z.string().optional(),
      answerColumns: z
        .array(
          z.object({
            column: z.string(),
            kind: z.enum(['choice', 'text', 'comment']),
            /** Rows between a question and its answer cell, where the answer goes below it. */
            rowOffset: z.number().int().optional(),
            allowed: z.array(z.union([z.string(), z.number()])).nullish(),
            allowedByRow: z
              .array(
                z.object({
                  rows: z.string(),
                  allowed: z.array(z.union([z.string(), z.number()])).nullable(),
                }),
              )
              .optional(),
          }),
        )
        .default([]),
    }),
  ),
})
export type LayoutTruth = z.infer<typeof layoutTruthSchema>
export type SheetTruth = LayoutTruth['sheets'][number]

/** Reads "8-12,14" into the numbers of the rows. */
export function parseRows(ranges: string): readonly number[] {
  return ranges
    .split(',')
    .filter(Boolean)
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
}
