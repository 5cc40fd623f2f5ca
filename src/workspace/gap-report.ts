import type { GapGroup } from '../domain/gap.ts'
import { findGaps } from './find-gaps.ts'
import { isoDateOf } from './iso-date-of.ts'
import type { NamedFile } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

const COLUMNS = [
  ['Topic', 28],
  ['Question', 80],
  ['Asked', 8],
  ['What is missing', 60],
  ['Facts of the topic', 12],
  ['Asked in', 60],
] as const

/** The gaps as a workbook of ours, for whoever is to write what is missing. */
export async function buildGapReport(context: WorkspaceContext): Promise<NamedFile> {
  const groups = await findGaps(context)
  const now = context.now()
  // Loaded here: no package takes longer to load, and few deeds need it.
  const { Workbook } = (await import('exceljs')).default
  const workbook = new Workbook()
  workbook.creator = 'Countersign'
  workbook.created = now
  const sheet = workbook.addWorksheet('Gaps', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(([header, width]) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } }
  for (const group of groups) sheet.addRows(rowsOf(group))
  return {
    fileName: `gaps-${isoDateOf(now)}.xlsx`,
    bytes: new Uint8Array(await workbook.xlsx.writeBuffer()),
  }
}

function rowsOf({ label, facts, gaps }: GapGroup) {
  return gaps.map(({ question, missing, askings }) => [
    label,
    question,
    askings.length,
    missing,
    facts,
    [
      ...new Set(askings.map(({ fileName, sheet, row }) => `${fileName} (${sheet}, row ${row})`)),
    ].join('; '),
  ])
}
