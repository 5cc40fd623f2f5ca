/**
 * Joins a line of a paragraph to what came before it, and undoes the hyphen that a line's end made.
 *
 * A hyphen stays where the document writes the word with it elsewhere, or where its first part is
 * one that compounds begin with ("third-party").
 *
 * @param documentText - all of the document, to look words up in.
 */
export function joinLines(before: string, line: string, documentText: string): string {
  const head = /(\p{L}{2,})[-\u2010]$/u.exec(before)?.[1]
  const tail = /^\p{Ll}+/u.exec(line)?.[0]
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line
  if (head === undefined || tail === undefined) {
    return /[-/]$/.test(before) && /^\S/.test(line) && /\S[-/]$/.test(before)
      ? before + line
      : `${before} ${line}`
  }
  return keepsHyphen(head, tail, documentText) ? before + line : before.slice(0, -1) + line
}

function keepsHyphen(head: string, tail: string, documentText: string): boolean {
  const occurs = (word: string) =>
    new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(documentText)
  if (occurs(`${head}${tail}`)) return false
  return occurs(`${head}-${tail}`) || COMPOUND_HEADS.has(head.toLowerCase())
}

const COMPOUND_HEADS = new Set(
  `third first second two three multi single self end role risk least cross on off real long short
  high low zero well non pre post anti read write time cloud data customer vendor company industry
  site peer full part point server client open closed need opt sub-processor in up per near`.split(
    /\s+/,
  ),
)
