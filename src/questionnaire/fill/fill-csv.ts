import type { ApprovedAnswer } from '../../domain/approved-answer.ts'
import type { BlankAnswer, FillReport } from '../../domain/fill-report.ts'
import type { Layout } from '../../domain/questionnaire.ts'
import { formatCellAddress } from '../cell-address.ts'
import { type CsvText, decodeCsv, encodeCsv, findUnencodable } from '../csv/csv-text.ts'
import { guardFormula } from '../csv/guard-formula.ts'
import { type CsvTable, readCsv } from '../csv/read-csv.ts'
import { gridOfRecords } from '../layout/sheet-grid.ts'
import { explainUnencodable } from './blank-reasons.ts'
import type { CellWrite } from './cell-write.ts'
import { planWrites } from './plan-writes.ts'
import type { Splice } from './splice-text.ts'

/** Share of filled fields in quotes from which the file counts as one that quotes all of them. */
const QUOTES_ALL_SHARE = 0.9

/**
 * Fills a CSV: see `fillQuestionnaire`. Only the bytes of the answer fields change; delimiter,
 * quoting, byte order mark, encoding and line ends stay.
 */
export function fillCsv(input: {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly layout: Layout
  readonly approved: readonly ApprovedAnswer[]
  readonly overwrite: boolean
}): { readonly bytes: Uint8Array; readonly report: FillReport } {
  const source = decodeCsv(input.bytes)
  const table = readCsv({ fileName: input.fileName, text: source.text })
  const [layout] = input.layout.sheets
  const blank: BlankAnswer[] = []
  let writes: readonly CellWrite[] = []
  let notes: readonly string[] = []
  if (layout) {
    const values = table.records.map((fields) => fields.map(({ value }) => value))
    const grid = gridOfRecords(layout.name, values)
    const target = { grid, layout, findAllowed: () => undefined, overwrite: input.overwrite }
    const plan = planWrites(target, input.approved)
    for (const entry of plan.blank) blank.push(entry)
    notes = plan.notes
    writes = plan.writes.filter((write) => {
      const reason = whyUnencodable(write, source)
      if (reason === undefined) return true
      const question = layout.questions.find(({ row }) => row === write.questionRow)
      blank.push({
        sheet: layout.name,
        row: write.questionRow,
        questionId: question?.id ?? null,
        question: question?.text ?? '',
        extent: plan.writes.some(
          (other) => other !== write && other.questionRow === write.questionRow,
        )
          ? 'part'
          : 'whole',
        reason,
      })
      return false
    })
  }
  const bytes = writes.length === 0 ? input.bytes : spliceBytes(input.bytes, source, table, writes)
  return {
    bytes,
    report: {
      written: writes.map((write) => ({
        sheet: write.sheet,
        row: write.questionRow,
        cell: formatCellAddress(write),
        value: write.value,
      })),
      blank,
      notes,
      partsUnchanged: writes.length === 0 ? 1 : 0,
      partsTotal: 1,
    },
  }
}

function whyUnencodable(write: CellWrite, source: CsvText): string | undefined {
  const lost = findUnencodable(guardFormula(write.value), source.encoding)
  return lost.length === 0 ? undefined : explainUnencodable(source.encoding, lost)
}

/** Copies the bytes between the answer fields and encodes only what goes into those. */
function spliceBytes(
  bytes: Uint8Array,
  source: CsvText,
  table: CsvTable,
  writes: readonly CellWrite[],
): Uint8Array {
  const pieces: Uint8Array[] = []
  let textPosition = 0
  let bytePosition = 0
  const copyUntil = (position: number) => {
    const length =
      source.markBytes * Number(bytePosition === 0) + byteLength(source, textPosition, position)
    pieces.push(bytes.subarray(bytePosition, bytePosition + length))
    bytePosition += length
    textPosition = position
  }
  for (const splice of buildSplices(table, writes)) {
    copyUntil(splice.start)
    pieces.push(encodeCsv(splice.text, source.encoding))
    bytePosition += byteLength(source, splice.start, splice.end)
    textPosition = splice.end
  }
  pieces.push(bytes.subarray(bytePosition))
  return Buffer.concat(pieces)
}

function byteLength({ text, encoding }: CsvText, start: number, end: number): number {
  if (encoding === 'windows-1252') return end - start
  if (encoding === 'utf-8') return Buffer.byteLength(text.slice(start, end), 'utf8')
  return (end - start) * 2
}

/** One splice a field; a record that is too short for its answer is continued with empty fields. */
function buildSplices(table: CsvTable, writes: readonly CellWrite[]): readonly Splice[] {
  const { delimiter, records } = table
  const quotesAll = quotesAllFields(table)
  const splices: Splice[] = []
  const byPosition = [...writes].sort((a, b) => a.row - b.row || a.column - b.column)
  let continued: { row: number; width: number } | undefined
  for (const write of byPosition) {
    const fields = records[write.row - 1]
    const last = fields?.at(-1)
    if (!fields || !last) continue
    const field = fields[write.column - 1]
    const isQuoted = quotesAll || (field?.isQuoted ?? false)
    const value = renderField(guardFormula(write.value), delimiter, isQuoted)
    if (field) {
      splices.push({ start: field.start, end: field.end, text: value })
      continue
    }
    const width = continued?.row === write.row ? continued.width : fields.length
    const missing = delimiter.repeat(write.column - width)
    splices.push({ start: last.end, end: last.end, text: `${missing}${value}` })
    continued = { row: write.row, width: write.column }
  }
  return splices
}

function quotesAllFields({ records }: CsvTable): boolean {
  const filled = records.flat().filter(({ value }) => value !== '')
  return filled.filter(({ isQuoted }) => isQuoted).length >= filled.length * QUOTES_ALL_SHARE
}

function renderField(value: string, delimiter: string, isQuoted: boolean): string {
  const needsQuotes =
    isQuoted || value.includes(delimiter) || /["\r\n]/.test(value) || value !== value.trim()
  return needsQuotes ? `"${value.replaceAll('"', '""')}"` : value
}
