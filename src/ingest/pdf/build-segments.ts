import type { PdfPage, PdfPiece } from './pdf-page.ts'

/** Words that stand close together on one baseline: a line of a column, or a cell of a table. */
export interface PdfSegment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
}

/** A space of text is some 0.3 of the size; justified lines stretch it, gutters and cells are wider. */
const MAX_WORD_GAP = 0.95
const MIN_SPACE = 0.12
/** How far apart the baselines of one line may be: small capitals, superscripts, rounding. */
const SAME_LINE = 0.4
/** Smaller than anybody reads. */
const MIN_SIZE = 3

/** Puts the pieces of a page together into segments, line by line from the top. */
export function buildSegments(page: PdfPage): readonly PdfSegment[] {
  const readable = page.pieces.filter(({ size }) => size >= MIN_SIZE)
  return groupByBaseline(readable).flatMap((line) => joinPieces(line))
}

/** Groups what stands on one baseline, from the top of the page, each group from left to right. */
export function groupByBaseline<
  T extends { readonly x: number; readonly y: number; readonly size: number },
>(items: readonly T[]): readonly (readonly T[])[] {
  const lines: T[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && item.y - first.y <= SAME_LINE * Math.max(item.size, first.size)) {
      line.push(item)
    } else lines.push([item])
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x))
}

function joinPieces(line: readonly PdfPiece[]): readonly PdfSegment[] {
  const segments: PdfPiece[][] = []
  for (const piece of line) {
    const open = segments.at(-1)
    const last = open?.at(-1)
    const gap = last ? piece.x - (last.x + last.width) : Number.POSITIVE_INFINITY
    if (open && last && gap <= MAX_WORD_GAP * Math.min(last.size, piece.size)) {
      // The same letters printed twice, a hair apart, are how some programs embolden.
      const isOverprint = Math.abs(piece.x - last.x) < 1 && piece.text === last.text
      if (!isOverprint) open.push(piece)
    } else segments.push([piece])
  }
  return segments.map(toSegment).filter(({ text }) => text !== '')
}

function toSegment(pieces: readonly PdfPiece[]): PdfSegment {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  let boldLetters = 0
  let letters = 0
  let size = 0
  for (const piece of pieces) {
    const needsSpace = piece.x - end > MIN_SPACE * piece.size && text !== '' && !/\s$/.test(text)
    text += (needsSpace && !/^\s/.test(piece.text) ? ' ' : '') + piece.text
    end = piece.x + piece.width
    letters += piece.text.length
    if (piece.isBold) boldLetters += piece.text.length
    size = Math.max(size, piece.size)
  }
  const [first] = pieces
  return {
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    x: first?.x ?? 0,
    right: end,
    y: first?.y ?? 0,
    size,
    isBold: boldLetters > letters * 0.9,
  }
}
