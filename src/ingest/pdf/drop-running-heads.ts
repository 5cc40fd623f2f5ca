import { groupByBaseline, type PdfSegment } from './build-segments.ts'

/** A page's size with the segments on it. */
export interface SegmentedPage {
  readonly height: number
  readonly width: number
  readonly segments: readonly PdfSegment[]
}

/** Heads and feet stand in the outer eighth of a page, on its first or last three lines. */
const EDGE = 0.125
const EDGE_LINES = 3
/** Heads may change from chapter to chapter, and differ on left and right pages. */
const MIN_REPEATS = 2
const SAME_PLACE = 4

/**
 * Leaves out what every page says at its top and bottom: the document's name, the page's number.
 *
 * Told by repetition, figures aside, at the same height of several pages. A number alone at the edge
 * is a page's number even in a document of one page.
 */
export function dropRunningHeads(pages: readonly SegmentedPage[]): readonly SegmentedPage[] {
  const edges = pages.map(findEdgeLines)
  const isRepeated = (line: EdgeLine): boolean => {
    const same = edges.filter((others) =>
      others.some(
        (other) => other.words === line.words && Math.abs(other.place - line.place) <= SAME_PLACE,
      ),
    )
    return same.length >= MIN_REPEATS
  }
  return pages.map((page, index) => {
    const dropped = new Set(
      (edges[index] ?? [])
        .filter((line) => PAGE_NUMBER.test(line.text) || isRepeated(line))
        .flatMap((line) => line.segments),
    )
    return { ...page, segments: page.segments.filter((segment) => !dropped.has(segment)) }
  })
}

interface EdgeLine {
  readonly text: string
  /** The text without its figures, which count pages. */
  readonly words: string
  /** From the top, or from the bottom as a negative number. */
  readonly place: number
  readonly segments: readonly PdfSegment[]
}

function findEdgeLines({ height, segments }: SegmentedPage): readonly EdgeLine[] {
  const lines = groupByBaseline(segments)
  const toEdgeLine = (line: readonly PdfSegment[], isTop: boolean): EdgeLine => {
    const text = line.map((segment) => segment.text).join(' ')
    const y = line[0]?.y ?? 0
    return {
      text,
      words: text.replace(/\d+/g, '#').toLowerCase(),
      place: isTop ? y : y - height,
      segments: line,
    }
  }
  const top = lines.slice(0, EDGE_LINES).filter((line) => (line[0]?.y ?? 0) < height * EDGE)
  const rest = lines.slice(top.length)
  const bottom = rest.slice(-EDGE_LINES).filter((line) => (line[0]?.y ?? 0) > height * (1 - EDGE))
  return [
    ...top.map((line) => toEdgeLine(line, true)),
    ...bottom.map((line) => toEdgeLine(line, false)),
  ]
}

const PAGE_NUMBER =
  /^[\s–—|·-]*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[\s–—|·-]*$|^.{0,80}\bpage\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^[ivxl]{1,6}$/i
