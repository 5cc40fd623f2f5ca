import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { isIdLike, isQuestionLike } from './text-shape.ts'

const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i
/** So many rows that ask are enough to look at, where others may be titles and explanations. */
const MIN_ASKING = 3
const LOWEST_ID_SHARE = 0.6
const LOWEST_DISTINCT_SHARE = 0.6
/** Numbers may start anew in each section. */
const LOWEST_NAMED_SHARE = 0.2
/** Of a control's id and a question's, the question's is wanted. */
const NAMES_QUESTION = 0.5

/** The column that holds the ids, with the weight of what speaks for it. */
export interface IdColumn {
  readonly column: number
  readonly score: number
}

/**
 * Finds the column with the customer's own ids: short values with digits, nearly all different, in
 * most rows; left of the questions rather than right, the leftmost of equals. GUIDs are a machine's
 * ids and don't count.
 */
export function findIdColumn(
  grid: SheetGrid,
  headers: Headers,
  questionColumn: number,
  candidates: readonly CandidateRow[],
): IdColumn | null {
  const columns = new Set(candidates.flatMap(({ row }) => [...(grid.rows.get(row)?.keys() ?? [])]))
  const questions = candidates.filter(({ text }) => isQuestionLike(text))
  const asking = questions.length >= MIN_ASKING ? questions : candidates
  let best: IdColumn | undefined
  for (const column of [...columns].sort((a, b) => a - b)) {
    if (column === questionColumn || grid.isHiddenColumn(column)) continue
    const role = headers.columns.get(column)?.role
    if (role === 'answer' || role === 'author' || role === 'assessor') continue
    const likely =
      shareOfIds(grid, asking, column) > shareOfIds(grid, candidates, column) ? asking : candidates
    const score = scoreIds(grid, headers, column, likely)
    if (score === undefined) continue
    const total = score + (column < questionColumn ? 1 : 0)
    if (total > (best?.score ?? 0) + 0.2) best = { column, score: total }
  }
  return best ?? null
}

/** @returns `undefined` where too few rows have an id, or too few ids differ. */
function scoreIds(
  grid: SheetGrid,
  headers: Headers,
  column: number,
  rows: readonly CandidateRow[],
): number | undefined {
  const isNamed = headers.columns.get(column)?.role === 'id'
  const ids = rows.map(({ row }) => shownText(grid, row, column)).filter(isOwnId)
  const idShare = ids.length / rows.length
  const distinctShare = new Set(ids).size / Math.max(1, ids.length)
  if (ids.length === 0 || (idShare < LOWEST_ID_SHARE && !isNamed)) return undefined
  if (distinctShare < (isNamed ? LOWEST_NAMED_SHARE : LOWEST_DISTINCT_SHARE)) return undefined
  return (
    (isNamed ? 1 : 0) +
    (namesQuestion(headers, column) ? NAMES_QUESTION : 0) +
    Math.round(distinctShare * 10) / 10 +
    idShare
  )
}

function isOwnId(text: string): boolean {
  return isIdLike(text) && !GUID.test(text)
}

function shareOfIds(grid: SheetGrid, rows: readonly CandidateRow[], column: number): number {
  const ids = rows.filter(({ row }) => isOwnId(shownText(grid, row, column)))
  return ids.length / Math.max(1, rows.length)
}

function namesQuestion({ columns }: Headers, column: number): boolean {
  return /question|frage|pregunta|pergunta|domanda|vraag|pytani|問|问|질문/i.test(
    columns.get(column)?.text ?? '',
  )
}
