/**
 * Says in one line where a statement stands, so that it can be read alone.
 *
 * The nearest two titles, without the document's own; for a row of a table also what each cell is,
 * by the titles of the columns. The statement itself stays verbatim: the line is read beside it and
 * never quoted.
 *
 * @example buildContext('Speech | USA | SOC 2', ['Vendors', 'Service | Region | Compliance'], null)
 * // "Vendors · Speech: region USA; compliance SOC 2"
 */
export function buildContext(
  text: string,
  headingPath: readonly string[],
  documentTitle: string | null,
): string {
  const titles = headingPath.filter((title) => !isColumns(title) && title !== documentTitle)
  const near = titles.slice(-NEAR_TITLES).map(shorten)
  const row = readRow(text, headingPath.at(-1))
  return [...near, ...(row === null ? [] : [row])].join(' · ')
}

const NEAR_TITLES = 2
const MAX_TITLE_CHARS = 120
const MAX_ROW_CHARS = 400

function isColumns(title: string): boolean {
  return title.includes(' | ')
}

function shorten(title: string): string {
  if (title.length <= MAX_TITLE_CHARS) return title
  const cut = title.lastIndexOf(' ', MAX_TITLE_CHARS - 1)
  return `${title.slice(0, cut > 0 ? cut : MAX_TITLE_CHARS - 1)}…`
}

/** The first cell names what the row is of; the others say something of it, each under its title. */
function readRow(text: string, header: string | undefined): string | null {
  const columns = header?.split(' | ') ?? []
  const cells = text.split(' | ')
  if (cells.length < 2 || cells.length !== columns.length || text.length > MAX_ROW_CHARS) {
    return null
  }
  const [subject = '', ...rest] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  const said = rest
    .map((cell, index) => `${startLower(columns[index + 1] ?? '')} ${cell}`.trim())
    .filter((part) => part !== '')
  return `${subject}: ${said.join('; ')}`
}

/** "Region" becomes "region"; "SLA" and "AWS region" stay. */
function startLower(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}
