import type { Mapping, SheetMapping } from '../domain/mapping.ts'
import { applySheetMapping } from './layout/apply-sheet-mapping.ts'
import type { DetectedLayout } from './layout/detect-layout.ts'
import { explainMapping } from './layout/explain-mapping.ts'
import type { SheetGrid } from './layout/sheet-grid.ts'

/** A mapping for every sheet of the file, and what the file says when it is read so. */
export type AppliedMapping = DetectedLayout

/**
 * Reads a file as a mapping says. Sheets that it doesn't name, or says no other of than detection
 * does, are as detection found them, with the evidence for it; sheets that the file doesn't have are
 * passed over, `findMisfits` tells of them.
 *
 * @param origin - where the mapping comes from, in words: the first reason of each sheet that it changes.
 */
export function applyMapping(
  grids: readonly SheetGrid[],
  detected: DetectedLayout,
  mapping: Mapping,
  origin: string,
): AppliedMapping {
  const told = new Map(mapping.sheets.map((sheet) => [sheet.name, sheet]))
  const found = new Map(detected.mapping.sheets.map((sheet) => [sheet.name, sheet]))
  const layouts = new Map(detected.layout.sheets.map((sheet) => [sheet.name, sheet]))
  const sheets = grids.map((grid) => {
    const detectedMapping = found.get(grid.name)
    const detectedLayout = layouts.get(grid.name)
    const own = told.get(grid.name)
    const isAsFound = own === undefined || (detectedMapping && isSameMapping(own, detectedMapping))
    if (isAsFound && detectedMapping && detectedLayout) {
      return { mapping: detectedMapping, layout: detectedLayout }
    }
    const given = own ?? emptyMapping(grid.name)
    const reasons = [origin, ...explainMapping(grid, given)]
    return { mapping: given, layout: applySheetMapping(grid, given, reasons) }
  })
  return {
    mapping: { sheets: sheets.map((sheet) => sheet.mapping) },
    layout: { file: detected.layout.file, sheets: sheets.map((sheet) => sheet.layout) },
  }
}

/** Whether two mappings read a sheet alike. Columns that are ignored needn't be named. */
export function isSameMapping(a: SheetMapping, b: SheetMapping): boolean {
  return normalForm(a) === normalForm(b)
}

function normalForm(sheet: SheetMapping): string {
  const sorted = (entries: readonly (readonly [string, string])[]) =>
    entries.toSorted(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([
    sheet.name,
    sheet.isQuestionnaire,
    [...new Set(sheet.headerRows)].sort((left, right) => left - right),
    sorted(Object.entries(sheet.columns).filter(([, role]) => role !== 'ignore')),
    sorted(Object.entries(sheet.ticks)),
    sheet.answers,
    sheet.rows.map(({ row, role }) => `${row} ${role}`).sort(),
  ])
}

function emptyMapping(name: string): SheetMapping {
  return {
    ...{ name, isQuestionnaire: false, headerRows: [], columns: {}, ticks: {} },
    ...{ answers: 'beside', rows: [] },
  }
}
