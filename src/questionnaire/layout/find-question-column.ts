import type { Headers } from './find-headers.ts'
import { findListedRows } from './find-listed-rows.ts'
import { sampleEvenly } from './sample-evenly.ts'
import type { SheetGrid } from './sheet-grid.ts'
import { endsAsQuestion, isIdLike, isQuestionLike, isSentenceLike } from './text-shape.ts'

/** The column that holds the questions, with what speaks for it. */
export interface QuestionColumn {
  readonly column: number
  readonly score: number
  /** Shares of the column's filled cells below the header, from 0 to 1. */
  readonly questionShare: number
  readonly sentenceShare: number
  /** Share of texts that end in a question mark. */
  readonly markShare: number
  readonly isNamed: boolean
}

/** Roles whose columns hold something else, however long their texts are. */
const OTHER_ROLES = new Set([
  'id',
  'answer',
  'text',
  'comment',
  'ownership',
  'score',
  'guidance',
  'author',
  'assessor',
  'section',
])

const WEIGHTS = Object.freeze({
  named: 3,
  namedOtherwise: -2.5,
  asks: 3,
  isSentence: 1.5,
  isDistinct: 1,
  coverage: 2,
  /** Times the share of rows with a list in which the column asks or states something. */
  besideLists: 2.5,
})
/** Shares of so many texts are as good as those of a hundred thousand. */
const MAX_TEXTS = 2_000
/** Fewer rows with a list say nothing of a sheet. */
const MIN_LISTED_ROWS = 3
/** A column further right has to be better, not as good: of two languages the first is read. */
const MARGIN = 0.3
const MOSTLY = 0.8
/** The lowest score of a column that holds questions. */
export const LOWEST_QUESTION_SCORE = 3.5
/** Share of the fullest column's texts from which a column's evidence counts in full. */
const FULL_COVERAGE = 0.4

/**
 * Finds the column with the questions: the one whose cells ask or state something, each a different
 * thing, in nearly every row; a header that says so weighs as much as texts that ask.
 *
 * @returns `undefined` when no column's evidence reaches the lowest score.
 */
export function findQuestionColumn(grid: SheetGrid, headers: Headers): QuestionColumn | undefined {
  const texts = collectTexts(grid, headers)
  const listed = sampleEvenly(
    [...findListedRows(grid)].filter((row) => row > (headers.headerRow ?? 0)),
    MAX_TEXTS,
  )
  const samples = new Map([...texts].map(([column, all]) => [column, sampleEvenly(all, MAX_TEXTS)]))
  const countSentences = (column: number) =>
    share(samples.get(column) ?? [], isSentenceLike) * (texts.get(column)?.length ?? 0)
  const fullest = Math.max(1, ...[...texts.keys()].map(countSentences))
  let best: QuestionColumn | undefined
  for (const [column, list] of samples) {
    const role = headers.columns.get(column)?.role
    const questionShare = share(list, isQuestionLike)
    const sentenceShare = share(list, isSentenceLike)
    const isNamed = role === 'question'
    const coverage = Math.min(1, (texts.get(column)?.length ?? 0) / fullest)
    const evidence =
      (isNamed ? WEIGHTS.named : role && OTHER_ROLES.has(role) ? WEIGHTS.namedOtherwise : 0) +
      WEIGHTS.asks * questionShare +
      WEIGHTS.isSentence * sentenceShare +
      (WEIGHTS.isDistinct * new Set(list).size) / list.length +
      WEIGHTS.coverage * coverage +
      WEIGHTS.besideLists * speaksBesideLists(grid, listed, column)
    // A few cells prove nothing of a column, whatever its header says.
    const score = evidence * Math.min(1, coverage / FULL_COVERAGE)
    const isOfIds = share(list, isIdLike) > MOSTLY
    const isSpeaking = questionShare + sentenceShare > 0.3 || (isNamed && !isOfIds)
    if (isSpeaking && score >= LOWEST_QUESTION_SCORE && score > (best ? best.score + MARGIN : 0)) {
      const markShare = share(list, endsAsQuestion)
      best = { column, score, questionShare, sentenceShare, markShare, isNamed }
    }
  }
  return best
}

function speaksBesideLists(grid: SheetGrid, listed: readonly number[], column: number): number {
  if (listed.length < MIN_LISTED_ROWS) return 0
  const speaks = (text: string) => isQuestionLike(text) || isSentenceLike(text)
  const count = listed.filter((row) => speaks(grid.rows.get(row)?.get(column)?.text ?? '')).length
  return count / listed.length
}

/** The texts of each column outside the headers; what stands above the first header is a title. */
function collectTexts(grid: SheetGrid, headers: Headers): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>()
  const start = headers.headerRow ?? 0
  const inHeaders = new Set<number>()
  for (const [first, last] of headers.blockEnds) {
    for (let row = first; row <= last; row += 1) inHeaders.add(row)
  }
  for (const [row, cells] of grid.rows) {
    if (row <= start || inHeaders.has(row)) continue
    for (const [column, cell] of cells) {
      const text = cell.text.trim()
      if (text === '' || cell.kind === 'error' || grid.isHiddenColumn(column)) continue
      const list = texts.get(column) ?? []
      list.push(text)
      texts.set(column, list)
    }
  }
  return texts
}

function share(list: readonly string[], isSo: (text: string) => boolean): number {
  return list.length === 0 ? 0 : list.filter(isSo).length / list.length
}
