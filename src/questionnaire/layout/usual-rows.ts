import type { CandidateRow } from './find-candidate-rows.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { idShape, isIdLike, isQuestionLike, isSentenceLike, isTitleLike } from './text-shape.ts'

/** What the rows of a sheet have in common; shares are from 0 to 1. */
export interface Usual {
  readonly idShapes: ReadonlySet<string>
  readonly askShare: number
  /** Texts that stand in many rows. */
  readonly repeated: ReadonlySet<string>
  readonly sentenceShare: number
  readonly listShare: number
  /** Whether titles stand in another column, so that what is short in this one may be a question. */
  readonly hasTitlesElsewhere: boolean
  /** Of the rows whose answer has a list, those that ask something. */
  readonly listedAskShare: number
  /** Whether nearly all rows that surely are questions have an id. */
  readonly hasIds: boolean
  /** Of the rows that ask something, those with a blank field in an answer column. */
  readonly fieldShare: number
  /** Whether a protected sheet leaves answer cells open. */
  readonly hasUnlocked: boolean
}

const USUAL_SHAPE_SHARE = 0.03
/** A share of lists from which ids that never stand beside one are those of sections. */
const LISTED_SHARE = 0.4
/** Fewer rows of a kind aren't enough to go by. */
const MIN_LISTED = 3
const USUAL_SHARE = 0.6
const MOSTLY = 0.8
const MIN_TITLES = 2
const MIN_REPEATED = 5
const REPEATED_SHARE = 0.1

/** Looks at all rows that may be questions, before each is weighed against what is usual. */
export function findUsual(
  candidates: readonly CandidateRow[],
  context: {
    readonly grid: SheetGrid
    readonly questionColumn: number
    readonly firstHeaderRow: number | null
    readonly idColumn: number | null
    readonly choiceColumns: readonly number[]
    readonly answerColumns: readonly number[]
  },
): Usual {
  const { grid, idColumn, choiceColumns, answerColumns } = context
  const rows = candidates.map(({ row, text }) => ({
    id: idColumn === null ? '' : shownText(grid, row, idColumn),
    isListed: hasList(grid, row, choiceColumns),
    asks: isQuestionLike(text),
    isSentence: isSentenceLike(text),
    isField: answerColumns.some((column) => grid.isField(row, column)),
    isOpen: answerColumns.some((column) => grid.isUnlocked(row, column) === true),
  }))
  const listed = rows.filter(({ isListed }) => isListed)
  const listShare = share(rows, ({ isListed }) => isListed)
  const isEnough = listed.length >= MIN_LISTED
  const asking = rows.filter(({ asks }) => asks)
  const hasId = ({ id }: { id: string }) => isIdLike(id)
  return {
    idShapes: findUsualShapes(rows, listShare),
    repeated: findRepeated(candidates),
    askShare: share(rows, ({ asks }) => asks),
    sentenceShare: share(rows, ({ isSentence }) => isSentence),
    listShare,
    hasTitlesElsewhere: countTitlesElsewhere(context) >= MIN_TITLES,
    listedAskShare: isEnough ? share(listed, ({ asks }) => asks) : 0,
    hasIds:
      share(rows, hasId) >= USUAL_SHARE ||
      (isEnough && share(listed, hasId) > MOSTLY) ||
      (asking.length >= MIN_LISTED && share(asking, hasId) > MOSTLY),
    fieldShare: share(asking, ({ isField }) => isField),
    hasUnlocked: rows.some(({ isOpen }) => isOpen),
  }
}

/** Whether a cell of the row in one of the columns has a list. */
export function hasList(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => grid.findAllowed(row, column) !== undefined)
}

/** Rows of the table that hold a short text or two, and none in the question column. */
function countTitlesElsewhere(context: {
  readonly grid: SheetGrid
  readonly questionColumn: number
  readonly firstHeaderRow: number | null
}): number {
  const { grid, questionColumn, firstHeaderRow } = context
  if (firstHeaderRow === null) return 0
  let count = 0
  for (const [row, cells] of grid.rows) {
    if (row <= firstHeaderRow || cells.size > 2 || shownText(grid, row, questionColumn) !== '')
      continue
    if ([...cells.values()].some(({ text }) => /\p{L}/u.test(text) && isTitleLike(text))) count += 1
  }
  return count
}

/** The same question may be asked of several systems, but not of dozens. */
function findRepeated(candidates: readonly CandidateRow[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1)
  const many = Math.max(MIN_REPEATED, candidates.length * REPEATED_SHARE)
  return new Set([...counts].filter(([, count]) => count >= many).map(([text]) => text))
}

function findUsualShapes(
  rows: readonly { readonly id: string; readonly isListed: boolean }[],
  listShare: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const listedShapes = new Set<string>()
  let ids = 0
  for (const { id, isListed } of rows) {
    if (!isIdLike(id)) continue
    ids += 1
    const shape = idShape(id)
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
    if (isListed) listedShapes.add(shape)
  }
  const enough = Math.max(1, ids * USUAL_SHAPE_SHARE)
  return new Set(
    [...counts]
      .filter(([, count]) => count >= enough)
      .map(([shape]) => shape)
      .filter((shape) => listShare < LISTED_SHARE || listedShapes.has(shape)),
  )
}

function share<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isSo).length / items.length
}
