const MAX_CHARS = 60

/** A text as one short line, for reasons and reports. */
export function shortenText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MAX_CHARS ? `${line.slice(0, MAX_CHARS - 1)}…` : line
}
