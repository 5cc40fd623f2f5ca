import type {
  HeaderFingerprint,
  LayoutFingerprint,
  Mapping,
  SheetMapping,
} from '../domain/mapping.ts'
import { columnLetters, columnNumber } from './cell-address.ts'
import { readHeaders } from './layout/find-headers.ts'
import { rowText } from './layout/place-row-overrides.ts'
import type { SheetGrid } from './layout/sheet-grid.ts'

const MAX_WORDINGS = 20
const MAX_LANDMARKS = 24
const MAX_LANDMARK_CHARS = 240

/**
 * Takes from a mapped file what stays the same in next year's copy: the sheets' names and the words
 * of their headers. Questions, answers, years, versions and the order of the sheets don't count.
 */
export function fingerprintLayout(
  grids: readonly SheetGrid[],
  mapping: Mapping,
): LayoutFingerprint {
  const byName = new Map(grids.map((grid) => [grid.name, grid]))
  return {
    sheets: mapping.sheets.map((sheet) => {
      const grid = byName.get(sheet.name)
      const headers = grid ? readHeaderWordings(grid, sheet) : []
      return {
        name: normalizeText(sheet.name),
        headers,
        landmarks: grid && headers.length === 0 ? readLandmarks(grid, sheet) : [],
      }
    }),
  }
}

/** Gives the rows whose texts a mapping speaks of those texts, so that they are found when they move. */
export function withRowTexts(grids: readonly SheetGrid[], mapping: Mapping): Mapping {
  const byName = new Map(grids.map((grid) => [grid.name, grid]))
  return {
    sheets: mapping.sheets.map((sheet) => {
      const grid = byName.get(sheet.name)
      if (!grid || sheet.rows.length === 0) return sheet
      const question = Object.keys(sheet.columns).find((each) => sheet.columns[each] === 'question')
      const column = question === undefined ? null : columnNumber(question)
      const rows = sheet.rows.map(({ row, role }) => {
        const text = rowText(grid, row, column)
        return text === '' ? { row, role } : { row, role, text }
      })
      return { ...sheet, rows }
    }),
  }
}

/** Text as fingerprints compare it: small letters, no years, numbers or punctuation, single blanks. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\d\s_]+/gu, ' ')
    .trim()
}

function readHeaderWordings(grid: SheetGrid, sheet: SheetMapping): readonly HeaderFingerprint[] {
  const { blockEnds } = readHeaders(grid, sheet.headerRows)
  const wordings = new Map<string, HeaderFingerprint>()
  for (const [first, last] of blockEnds) {
    const cells = []
    for (let row = first; row <= last; row += 1) {
      for (const [column, cell] of grid.rows.get(row) ?? []) {
        const text = normalizeText(cell.text)
        if (text !== '') cells.push({ line: row - first, column: columnLetters(column), text })
      }
    }
    const key = cells.map(({ line, text }) => `${line} ${text}`).join('\n')
    if (cells.length > 0 && !wordings.has(key)) {
      wordings.set(key, { lines: last - first + 1, cells })
    }
    if (wordings.size === MAX_WORDINGS) break
  }
  return [...wordings.values()]
}

function readLandmarks(grid: SheetGrid, sheet: SheetMapping): readonly string[] {
  if (!sheet.isQuestionnaire) return []
  const landmarks = new Set<string>()
  for (const cells of grid.rows.values()) {
    for (const cell of cells.values()) {
      const text = normalizeText(cell.text)
      if (text !== '' && text.length <= MAX_LANDMARK_CHARS) landmarks.add(text)
      if (landmarks.size === MAX_LANDMARKS) return [...landmarks]
    }
  }
  return [...landmarks]
}
