const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

const DATE = [
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `${MONTH} \\d{4}`,
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[./]\\d{1,2}[./]\\d{4}',
].join('|')

/** Labels of a document's own date, the most telling first. */
const LABELS = [
  'last (?:updated?|modified|revised|reviewed|changed)(?: on)?',
  '(?:updated|revised|modified|reviewed|approved)(?: on)?',
  'effective(?: date| as of| from)?',
  '(?:this )?(?:edition|version|revision) (?:of|from|dated)',
  '(?:published|issued|generated|as of|version date|date)(?: on)?',
]

/**
 * Finds the day on which a document says it was last updated, as it writes it.
 *
 * The date follows its label on the same line or after a line's end; only the beginning and the end
 * of the text are searched, where documents say this.
 *
 * @example findStatedDate('Last updated: March 2026') // "March 2026"
 */
export function findStatedDate(visibleText: string): string | null {
  const edges = [visibleText.slice(0, EDGE_CHARS), visibleText.slice(-EDGE_CHARS)]
  for (const label of LABELS) {
    for (const edge of edges) {
      const found = new RegExp(`(?:^|\\n|[(·|•*_,;] ?)${label}:?\\s{0,4}(${DATE})\\b`, 'i').exec(
        edge,
      )
      if (found?.[1]) return found[1]
    }
  }
  return null
}

/**
 * Finds the day in a line of a form that says when it was filled in: "Completed on 3 March 2026",
 * "Date of response 2026-03-03".
 */
export function findFormDate(line: string): string | null {
  return FORM_DATE.exec(line)?.[1] ?? null
}

const FORM_DATE = new RegExp(
  `\\b(?:dated?|completed|answered|submitted|signed|prepared|updated|reviewed|as of)\\b[^\\d\\n]{0,40}?(${DATE})\\b`,
  'i',
)

/** A line, or a label with its value, that only dates or numbers the document. */
export function isDocumentDate(text: string): boolean {
  const line = text.trim()
  return line.length <= 120 && (DOCUMENT_DATE.test(line) || DATED_NAME.test(line))
}

const LABEL = LABELS.join('|')
const VERSION =
  '(?:version|revision|v\\.?)?:?\\s{0,4}v?\\d+(?:\\.\\d+){1,3}|(?:version|revision) \\d+'

/** Labels, dates and versions in any order. */
const DOCUMENT_DATE = new RegExp(
  `^(?:(?:(?:${LABEL}):?\\s{0,4})?(?:${DATE}|${VERSION})[\\s,;·|–—-]*)+\\.?$`,
  'i',
)
/** "Example Ltd, edition of 3 May 2026" */
const DATED_NAME = new RegExp(`^[^.:]{1,50}[,·|(–—-] ?(?:${LABEL}):? (?:${DATE})[.)]?$`, 'i')

const EDGE_CHARS = 4000
