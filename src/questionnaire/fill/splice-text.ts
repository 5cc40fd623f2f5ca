/** A piece of text to put in place of another; an empty span inserts. */
export interface Splice {
  readonly start: number
  /** End exclusive. */
  readonly end: number
  readonly text: string
}

/**
 * Replaces spans of a text and leaves every other character as it is. Insertions at the same place
 * come out in the order given.
 */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = []
  let position = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(position, splice.start), splice.text)
    position = splice.end
  }
  pieces.push(text.slice(position))
  return pieces.join('')
}
