import { z } from 'zod'

const numberSchema = z.number().int().positive()

/** One cell as a spreadsheet shows it; only cells that show something or take a value of a list. */
const previewCellSchema = z
  .object({
    column: numberSchema,
    /** Cut off where it is long. */
    text: z.string(),
    isFormula: z.boolean().optional(),
    /** How many rows and columns the cell is merged over. */
    span: z.object({ rows: numberSchema, columns: numberSchema }).readonly().optional(),
    /** Which of the preview's lists the cell takes its value from. */
    list: z.number().int().nonnegative().optional(),
  })
  .readonly()

/** Some rows of one sheet, for a person to look at. Rows and columns count from 1. */
export const sheetPreviewSchema = z
  .object({
    sheet: z.string(),
    isHidden: z.boolean(),
    /** The last row and column that hold something. */
    lastRow: z.number().int().nonnegative(),
    lastColumn: z.number().int().nonnegative(),
    hiddenColumns: z.array(numberSchema).readonly(),
    /** Width by column in characters, where the file says one. */
    widths: z.record(z.string(), z.number()).readonly(),
    fromRow: numberSchema,
    rows: z
      .array(
        z
          .object({
            row: numberSchema,
            isHidden: z.boolean().optional(),
            cells: z.array(previewCellSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** The lists of the cells, each once, cut off where they are long. */
    lists: z.array(z.array(z.string()).readonly()).readonly(),
  })
  .readonly()
export type SheetPreview = z.infer<typeof sheetPreviewSchema>
