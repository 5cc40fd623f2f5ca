import type { Objection, TextPlace } from '../../../domain/objection.ts'

/** A stretch of a text, and how far the check objects to it. */
export interface MarkedStretch {
  readonly start: number
  readonly text: string
  /** `sentence`: it stands in one that nothing cited supports; `words`: it is why. */
  readonly mark: 'none' | 'sentence' | 'words'
}

/** Cuts a text where the marks of objections begin and end; the pieces together are the text. */
export function markText(text: string, objections: readonly Objection[]): readonly MarkedStretch[] {
  const sentences = objections.flatMap(({ sentence }) => sentence ?? [])
  const words = objections.flatMap(({ words: place }) => place ?? [])
  const cuts = [...sentences, ...words].flatMap(({ start, length }) => [start, start + length])
  const bounds = [...new Set([0, ...cuts, text.length])]
    .filter((bound) => bound >= 0 && bound <= text.length)
    .sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, index) => {
    const mark = holds(words, start) ? 'words' : holds(sentences, start) ? 'sentence' : 'none'
    return { start, text: text.slice(start, bounds[index + 1]), mark }
  })
}

function holds(places: readonly TextPlace[], position: number): boolean {
  return places.some(({ start, length }) => start <= position && position < start + length)
}
