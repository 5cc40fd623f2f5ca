import type { RowRole } from '../../domain/mapping.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import { rowText } from './place-row-overrides.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'

/**
 * Gives each question row the title of its section: from a column that is named so or whose cells
 * are merged over several questions, else from the nearest title row above.
 */
export function findSections(input: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly questionColumn: number
  readonly idColumn: number | null
  readonly rows: readonly CandidateRow[]
  /** The answer columns: a title never stands in one. */
  readonly answerColumns: readonly number[]
  /** The column that holds the sections' titles, as `findSectionColumn` or a person says. */
  readonly sectionColumn: number | null
  /** What a person says of rows. */
  readonly rowRoles: ReadonlyMap<number, RowRole>
}): ReadonlyMap<number, string> {
  const column = input.sectionColumn
  const titles = findTitleRows(input)
  const sections = new Map<number, string>()
  let carried = ''
  for (const { row } of input.rows) {
    const own = column === null ? '' : shownText(input.grid, row, column)
    if (own !== '') carried = own
    const title = column === null ? titles.get(row) : carried
    if (title) sections.set(row, title.replace(/\s+/g, ' ').trim())
  }
  return sections
}

type TitleInput = Parameters<typeof findSections>[0]

const MAX_TITLE_CHARS = 160
/** A title in a header row is told from a column's name by its number: "2. Access control". */
const NUMBERED_TITLE = /^\s*((section|part|domain)\b|(\d+(\.\d+)*|[A-Z])[.):]\s)/i

/** Finds a column that is named for sections and whose texts repeat from row to row. */
export function findSectionColumn(
  input: Omit<TitleInput, 'sectionColumn' | 'rowRoles'>,
): number | null {
  const { grid, headers, questionColumn, idColumn, rows, answerColumns } = input
  const taken = new Set([questionColumn, idColumn, ...answerColumns])
  for (const [column, { role }] of [...headers.columns].sort(([a], [b]) => a - b)) {
    if (role !== 'section' || taken.has(column) || grid.isHiddenColumn(column)) continue
    const texts = rows.map(({ row }) => shownText(grid, row, column)).filter((text) => text !== '')
    const isRepeated = new Set(texts).size < texts.length || texts.length < rows.length
    if (
      texts.length > 0 &&
      isRepeated &&
      texts.every((text) => text.length <= MAX_TITLE_CHARS * 3)
    ) {
      return column
    }
  }
  return null
}

/** Rows between the questions that hold a short text and no answer cell, or a header with a title. */
function findTitleRows(input: TitleInput): ReadonlyMap<number, string> {
  const { grid, headers, rows, answerColumns, rowRoles } = input
  const questionRows = new Set(rows.map(({ row }) => row))
  const answers = new Set(answerColumns)
  const titles = new Map<number, string>()
  let title = ''
  for (const [row, cells] of grid.rows) {
    if (questionRows.has(row)) {
      if (title !== '') titles.set(row, title)
      continue
    }
    const told = rowRoles.get(row)
    if (told === 'skip') continue
    if (told === 'section') {
      title = rowText(grid, row, input.questionColumn) || title
      continue
    }
    const isHeader = headers.blockEnds.has(row)
    // Above a header that never comes again stand the form's own titles and fields.
    if (headers.rows.length === 1 && row < (headers.rows[0] ?? 0)) continue
    const texts = [...cells.values()]
      .filter(
        (cell) => cell.kind === 'text' && cell.text.trim() !== '' && !answers.has(cell.column),
      )
      .map((cell) => ({
        text: cell.text.trim(),
        isNamed:
          headers.columns.get(cell.column)?.role !== undefined && !NUMBERED_TITLE.test(cell.text),
      }))
    const [first] = isHeader ? texts.filter(({ isNamed }) => !isNamed) : texts.slice(-1)
    const isTitle = isHeader ? first !== undefined : texts.length > 0 && texts.length <= 2
    if (isTitle && first && first.text.length <= MAX_TITLE_CHARS) title = first.text
  }
  return titles
}
