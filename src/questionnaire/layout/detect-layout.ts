import type { Mapping } from '../../domain/mapping.ts'
import type { Layout, SheetLayout } from '../../domain/questionnaire.ts'
import { buildSheetLayout } from './build-sheet-layout.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** Share of a sheet's questions that stand on other sheets too, from which it only repeats them. */
const REPEATED_SHARE = 0.8

/** How a file is to be read, and what it then says. */
export interface DetectedLayout {
  readonly mapping: Mapping
  readonly layout: Layout
}

/**
 * Reads the layout of every sheet, then sets aside the sheets that only repeat others' questions.
 *
 * Where no sheet is a questionnaire by its questions or answer columns, tables of statements with
 * ids count: some senders export the bare list of their requirements.
 */
export function detectLayout(fileName: string, grids: readonly SheetGrid[]): DetectedLayout {
  const found = grids.map((grid) => buildSheetLayout(grid, { acceptsStatements: false }))
  const read = found.some(({ layout }) => layout.isQuestionnaire)
    ? found
    : grids.map((grid) => buildSheetLayout(grid, { acceptsStatements: true }))
  const all = read.map(({ layout }) => layout)
  const sheets = all.map((sheet) => setAsideRepeats(sheet, all))
  return {
    layout: { file: fileName, sheets },
    mapping: {
      sheets: read.map(({ mapping }, index) => ({
        ...mapping,
        isQuestionnaire: sheets[index]?.isQuestionnaire ?? false,
      })),
    },
  }
}

/**
 * Sheets for an assessor show the vendor's questions again, with guidance beside them and no answer
 * column. A sheet that has answer columns of its own is kept: the same question may be asked twice.
 */
function setAsideRepeats(sheet: SheetLayout, sheets: readonly SheetLayout[]): SheetLayout {
  if (!sheet.isQuestionnaire || sheet.answerColumns.length > 0) return sheet
  const elsewhere = new Set(
    sheets
      .filter((other) => other !== sheet && other.answerColumns.length > 0)
      .flatMap((other) => other.questions.map(({ text }) => text)),
  )
  const repeated = sheet.questions.filter(({ text }) => elsewhere.has(text)).length
  if (repeated < sheet.questions.length * REPEATED_SHARE) return sheet
  return {
    ...sheet,
    isQuestionnaire: false,
    questions: [],
    idColumn: null,
    questionColumn: null,
    reasons: [
      `${repeated} of its ${sheet.questions.length} questions stand on other sheets that have answer columns, so it only repeats them`,
      ...sheet.reasons,
    ],
  }
}
