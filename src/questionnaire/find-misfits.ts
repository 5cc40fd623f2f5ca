import type { Mapping, SheetMapping } from '../domain/mapping.ts'
import type { SheetGrid } from './layout/sheet-grid.ts'
import { shortenText } from './shorten-text.ts'

/** What of a mapping makes no sense for a file, each in a sentence that says what to do. */
export function findMisfits(grids: readonly SheetGrid[], mapping: Mapping): readonly string[] {
  const names = new Set(grids.map(({ name }) => name))
  return mapping.sheets.flatMap((sheet) => {
    if (!names.has(sheet.name)) {
      const known = shortenText([...names].map((name) => `"${name}"`).join(', '))
      return [
        `it has no sheet "${sheet.name}". Its sheets are ${known}; correct the name or take it out.`,
      ]
    }
    return sheet.isQuestionnaire ? misfitsOf(sheet) : []
  })
}

function misfitsOf({ name, columns, headerRows, rows }: SheetMapping): readonly string[] {
  const misfits: string[] = []
  if (!Object.values(columns).includes('question')) {
    misfits.push(
      `on the sheet "${name}" no column holds the questions. Give one the role "question", or set isQuestionnaire to false.`,
    )
  }
  const headers = new Set(headerRows)
  const both = rows.find(({ row }) => headers.has(row))
  if (both) {
    misfits.push(
      `on the sheet "${name}" row ${both.row} is both a header and "${both.role}". Keep one of them.`,
    )
  }
  return misfits
}
