import type { TextPlace } from '../../domain/objection.ts'

/** A stretch of a text on one line, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A text on one line, as quotations are compared, that knows where its words stand in the text as it
 * was written.
 */
export interface WrittenText {
  readonly line: string
  /** Its sentences in the order of the text; a line of its own ends one, too. */
  readonly sentences: readonly Stretch[]
  /** Where a stretch of the line stands in the text as written. */
  readonly placeOf: (stretch: Stretch) => TextPlace
}

const SENTENCE = /[^\n]+?(?:[.!?…]["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\p{N}]|\s*$)|$)/gmu

/** Reads a text onto one line; blanks and line ends become single spaces. */
export function readWrittenText(text: string): WrittenText {
  const origins: number[] = []
  let line = ''
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (line !== '') {
      line += ' '
      origins.push(index - 1)
    }
    line += word
    for (let offset = 0; offset < word.length; offset++) origins.push(index + offset)
  }
  const onLine = (written: number) => {
    const found = origins.findIndex((origin) => origin >= written)
    return found < 0 ? line.length : found
  }
  const sentences = [...text.matchAll(SENTENCE)]
    .map(({ 0: sentence, index }) => {
      const lead = sentence.length - sentence.trimStart().length
      return { start: onLine(index + lead), end: onLine(index + sentence.trimEnd().length) }
    })
    .filter(({ start, end }) => end > start)
  return {
    line,
    sentences,
    placeOf: ({ start, end }) => {
      const from = origins[start] ?? 0
      return { start: from, length: (origins[end - 1] ?? from) + 1 - from }
    },
  }
}
