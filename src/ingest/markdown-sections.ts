/**
 * Cuts a long Markdown text into stretches that can be parsed one by one, with the same result.
 *
 * The parser's time grows with the square of the length (1 MB took 84 s whole, and takes 5 s cut).
 * Cuts fall before a title or at least at an empty line, never within a fence or a comment; only a
 * text that offers none of these for long is cut at a line. Definitions of links go with every stretch.
 */
export function markdownSections(text: string): readonly string[] {
  const bounded = boundNesting(text)
  if (bounded.length <= SECTION_CHARS) return [bounded]
  const definitions = (bounded.match(DEFINITION) ?? []).slice(0, MAX_DEFINITIONS).join('\n')
  const suffix = definitions === '' ? '' : `\n\n${definitions}\n`
  return cut(bounded).map((section) => section + suffix)
}

const SECTION_CHARS = 4_000
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S.{0,500}$/gm
const MAX_DEFINITIONS = 50

/** Deeper quotes and lists are shown at this depth: nesting costs the parser stack and time. */
function boundNesting(text: string): string {
  return text
    .replace(/^[ \t]{80,}/gm, ' '.repeat(80))
    .replace(/^((?:[ \t]{0,80}>){30})[ \t>]+/gm, '$1 ')
    .replace(
      /^((?:[ \t]{0,80}(?:[-*+]|\d{1,9}[.)])[ \t]+){20})(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/gm,
      '$1',
    )
}

function cut(text: string): readonly string[] {
  const sections: string[] = []
  let start = 0
  let fence: string | null = null
  let isAfterBlank = true
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline + 1
    const line = text.slice(at, Math.min(end, at + 200))
    const length = at - start
    const isTitle = fence === null && isAfterBlank && /^#{1,6} /.test(line)
    const isFree = fence === null && isAfterBlank && /^\S/.test(line)
    if (
      (isTitle && length > SECTION_CHARS / 2) ||
      (isFree && length > SECTION_CHARS) ||
      length > SECTION_CHARS * 8
    ) {
      sections.push(text.slice(start, at))
      start = at
    }
    fence = fenceAfter(line, fence)
    isAfterBlank = line.trim() === ''
    at = end
  }
  sections.push(text.slice(start))
  return sections.flatMap(cutLongLine)
}

/** What is open after a line: a fence of code, or a comment. */
function fenceAfter(line: string, open: string | null): string | null {
  if (open === '-->') return line.includes('-->') ? null : open
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
  if (open !== null) return fence?.startsWith(open) ? null : open
  if (fence) return fence
  return line.includes('<!--') && !/<!--.*-->/.test(line) ? '-->' : null
}

/** One line longer than any paragraph is cut between words. */
function cutLongLine(section: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  while (section.length - start > SECTION_CHARS * 16) {
    const space = section.lastIndexOf(' ', start + SECTION_CHARS * 8)
    const end = space > start ? space : start + SECTION_CHARS * 8
    parts.push(section.slice(start, end))
    start = end
  }
  return [...parts, section.slice(start)]
}
