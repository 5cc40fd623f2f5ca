import { MAX_COLUMN } from '../cell-address.ts'
import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.ts'
import { QuestionnaireTooLargeError } from '../questionnaire-too-large-error.ts'

/** One field of a CSV and where it lies in the text, quotes included; end exclusive. */
export interface CsvField {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

/** The records of a CSV, each a list of fields, with the dialect that they are written in. */
export interface CsvTable {
  readonly delimiter: string
  readonly records: readonly (readonly CsvField[])[]
}

const DELIMITERS = [',', ';', '\t', '|']
const SAMPLE_CHARS = 64_000

/**
 * Reads a CSV (RFC 4180, with any of four delimiters and any line end) and keeps where each field
 * lies, so that filling can replace a field and leave every other byte alone. The usual parsers give
 * values or raw records but no field positions, hence this reader.
 *
 * A quote that isn't closed runs to the end of the text, as spreadsheet programs read it.
 *
 * @throws QuestionnaireTooLargeError when it has more fields than a file may have cells.
 */
export function readCsv(
  source: { readonly fileName: string; readonly text: string },
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): CsvTable {
  const { fileName, text } = source
  const delimiter = detectDelimiter(text)
  let budget = limits.maxCells
  const spendBudget = () => {
    budget -= 1
    if (budget < 0) throw new QuestionnaireTooLargeError(fileName, 'it holds too many cells')
  }
  const records = readRecords(text, delimiter, spendBudget)
  if (records.some((fields) => fields.length > MAX_COLUMN)) {
    throw new QuestionnaireTooLargeError(fileName, 'it has more columns than a sheet')
  }
  return { delimiter, records }
}

/** The delimiter that gives most records the same number of fields, more than one of them. */
function detectDelimiter(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (declared && DELIMITERS.includes(declared)) return declared
  const sample = text.slice(0, SAMPLE_CHARS)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const widths = new Map<number, number>()
    const records = readRecords(sample, delimiter, () => {}).filter(
      (fields) => fields.length > 1 || fields[0]?.value.trim() !== '',
    )
    for (const { length } of records) widths.set(length, (widths.get(length) ?? 0) + 1)
    const [width, count] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [1, 0]
    const score = width < 2 ? 0 : (count / records.length) * 10 + Math.min(width, 10) / 10
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function readRecords(
  text: string,
  delimiter: string,
  beforeField: () => void,
): readonly (readonly CsvField[])[] {
  const records: CsvField[][] = []
  let fields: CsvField[] = []
  let position = 0
  while (position < text.length || fields.length > 0) {
    beforeField()
    const field =
      text[position] === '"'
        ? readQuoted(text, position, delimiter)
        : readPlain(text, position, delimiter)
    fields.push(field)
    position = field.end
    if (text[position] === delimiter) {
      position += 1
      if (position < text.length) continue
      fields.push({ value: '', start: position, end: position, isQuoted: false })
    }
    records.push(fields)
    fields = []
    if (text[position] === '\r' && text[position + 1] === '\n') position += 2
    else position += 1
  }
  return records
}

function readPlain(text: string, start: number, delimiter: string): CsvField {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') {
    end += 1
  }
  return { value: text.slice(start, end), start, end, isQuoted: false }
}

/** What follows a closing quote up to the delimiter belongs to the field, as programs read it. */
function readQuoted(text: string, start: number, delimiter: string): CsvField {
  let value = ''
  let position = start + 1
  for (;;) {
    const quote = text.indexOf('"', position)
    if (quote === -1) {
      return { value: value + text.slice(position), start, end: text.length, isQuoted: true }
    }
    value += text.slice(position, quote)
    position = quote + 1
    if (text[position] !== '"') break
    value += '"'
    position += 1
  }
  const rest = readPlain(text, position, delimiter)
  return { value: value + rest.value, start, end: rest.end, isQuoted: true }
}
