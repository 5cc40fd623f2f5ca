import type { PdfSegment } from './build-segments.ts'
import type { SegmentedPage } from './drop-running-heads.ts'

/** Segments that are read from top to bottom before the next flow begins. */
export type Flow = readonly PdfSegment[]

/** A segment of running text, as opposed to a cell or a label. */
const MIN_PROSE_SHARE = 0.2
const MIN_PROSE_WORDS = 4
/** Fewer lines side by side may be cells of a table. */
const MIN_COLUMN_LINES = 4
const SAME_START = 4
const MIN_GUTTER = 6
/** A blank stripe over the whole width, in sizes of the text, ends what stands side by side. */
const STRIPE = 0.9

/**
 * Puts the segments of a page in the order in which people read them: full lines as they come, two or
 * more columns one after the other.
 *
 * Columns are told from tables by their text: several long lines on both sides of a gutter that no
 * line of theirs crosses.
 */
export function orderColumns(page: Pick<SegmentedPage, 'width' | 'segments'>): readonly Flow[] {
  const gutter = findGutter(page.segments, page.width)
  if (gutter === undefined) return page.segments.length === 0 ? [] : [page.segments]
  const flows: Flow[] = []
  let left: PdfSegment[] = []
  let right: PdfSegment[] = []
  let full: PdfSegment[] = []
  const flushColumns = () => {
    for (const side of [left, right]) flows.push(...orderColumns({ ...page, segments: side }))
    left = []
    right = []
  }
  const flushFull = () => {
    if (full.length > 0) flows.push(full)
    full = []
  }
  for (const stripe of cutIntoStripes(page.segments, gutter)) {
    if (isInColumns(stripe, gutter, page.width, left.length > 0 || right.length > 0)) {
      flushFull()
      left.push(...stripe.filter((segment) => segment.x < gutter))
      right.push(...stripe.filter((segment) => segment.x >= gutter))
    } else {
      flushColumns()
      full.push(...stripe)
    }
  }
  flushColumns()
  flushFull()
  return flows
}

function isProse(segment: PdfSegment, pageWidth: number): boolean {
  return (
    segment.right - segment.x >= pageWidth * MIN_PROSE_SHARE &&
    segment.text.split(' ').length >= MIN_PROSE_WORDS
  )
}

/** Where the second column begins: a left edge of long lines that long lines stand left of. */
function findGutter(segments: readonly PdfSegment[], pageWidth: number): number | undefined {
  const prose = segments.filter((segment) => isProse(segment, pageWidth))
  const starts = [...new Set(prose.map(({ x }) => Math.round(x)))].sort((a, b) => a - b)
  for (const start of starts.slice(1)) {
    const column = prose.filter(({ x }) => Math.abs(x - start) <= SAME_START)
    const before = prose.filter(({ right }) => right <= start - MIN_GUTTER)
    if (column.length < MIN_COLUMN_LINES || before.length < MIN_COLUMN_LINES) continue
    const beside = before.filter(({ y }) => column.some((other) => Math.abs(other.y - y) < 40))
    if (beside.length >= MIN_COLUMN_LINES) return start - MIN_GUTTER / 2
  }
  return undefined
}

/** Cuts at blank stripes over the whole width, and around lines that cross the gutter. */
function cutIntoStripes(
  segments: readonly PdfSegment[],
  gutter: number,
): readonly (readonly PdfSegment[])[] {
  const stripes: PdfSegment[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  let crossed = false
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const crosses = segment.x < gutter && segment.right > gutter
    const top = segment.y - segment.size * 0.8
    const isBlank = top - bottom > segment.size * STRIPE
    const open = stripes.at(-1)
    if (open && !isBlank && crosses === crossed) open.push(segment)
    else stripes.push([segment])
    crossed = crosses
    bottom = Math.max(bottom, segment.y + segment.size * 0.25)
  }
  return stripes
}

/** Both sides hold long lines; beside columns that are open already, one side is enough. */
function isInColumns(
  stripe: readonly PdfSegment[],
  gutter: number,
  pageWidth: number,
  isOpen: boolean,
): boolean {
  if (stripe.some(({ x, right }) => x < gutter && right > gutter)) return false
  const sides = [stripe.filter(({ x }) => x < gutter), stripe.filter(({ x }) => x >= gutter)]
  const prose = sides.map((side) => side.filter((segment) => isProse(segment, pageWidth)).length)
  const [left = [], right = []] = sides
  if (left.length === 0 || right.length === 0) {
    // A title or the rest of the longer column. Before any column, a title stands over both.
    return isOpen || stripe.length >= MIN_COLUMN_LINES
  }
  return (
    prose.every((count, index) => count >= Math.max(1, (sides[index]?.length ?? 0) * 0.4)) &&
    (isOpen || prose.some((count) => count >= MIN_COLUMN_LINES - 1))
  )
}
