/** A cell of a table's row, with the title of the column that it stands in. */
export interface TitledCell {
  readonly column: string
  readonly text: string
}

/** A quotation that is a row of a table, and the section without the row of titles. */
export interface TableRow {
  readonly cells: readonly TitledCell[]
  readonly section: string
}

/** How ingest joins the cells of a row, both in its statement and in the heading made of its titles. */
const BETWEEN_CELLS = ' | '
const BETWEEN_HEADINGS = ' › '

/**
 * Reads a quotation as a row of a table: each cell under the title that its section gives it.
 *
 * @returns null where the quotation is running text, or has another number of cells than the table
 *   has titles: then it must be shown as it is
 */
export function readTableRow(quote: string, section: string): TableRow | null {
  const headings = section.split(BETWEEN_HEADINGS)
  const columns = headings.at(-1)?.split(BETWEEN_CELLS) ?? []
  const texts = quote.split(BETWEEN_CELLS)
  if (texts.length < 2 || texts.length !== columns.length) return null
  return {
    cells: texts.map((text, index) => ({ column: columns[index] ?? '', text })),
    section: headings.slice(0, -1).join(BETWEEN_HEADINGS),
  }
}
