import type { CandidateRow } from './find-candidate-rows.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { idShape, isQuestionLike, isSentenceLike } from './text-shape.ts'

/** What a row's evidence is weighed against. */
export interface RowContext {
  readonly grid: SheetGrid
  readonly questionColumn: number
  readonly idColumn: number | null
  /** Columns whose lists or ticks take the answer; may be empty. */
  readonly choiceColumns: readonly number[]
  /** Columns that answers go into, of any kind. */
  readonly answerColumns: readonly number[]
  /** Row of the first header; rows above it are titles unless their id says otherwise. */
  readonly firstHeaderRow: number | null
}

const WEIGHTS = Object.freeze({
  asks: 1,
  isSentence: 0.75,
  hasList: 1.5,
  lacksUsualList: -1.25,
  usualId: 1.75,
  unusualId: -3,
  lacksUsualId: -1.5,
  allLocked: -3,
  spansAnswer: -4,
  aboveHeader: -6,
  onlyCalculatedAnswers: -10,
  footer: -4,
})

/** Shares from which something counts as usual on a sheet. */
const USUAL_SHARE = 0.6
const USUAL_SHAPE_SHARE = 0.03
/** A share of lists from which ids that never stand beside one are those of sections. */
const LISTED_SHARE = 0.4
const FOOTER = /^(©|\(c\)|copyright|end of|note:|legend|total|sum|score|average)\b/i

/**
 * Keeps the candidate rows that are questions and drops section titles, legends, footers and rows
 * whose answer is calculated from elsewhere. Each row is weighed by evidence of its own against what
 * is usual on its sheet, so that neither missing ids nor missing lists decide alone.
 */
export function findQuestionRows(
  candidates: readonly CandidateRow[],
  context: RowContext,
): readonly CandidateRow[] {
  const usual = findUsual(candidates, context)
  return candidates.filter(({ row, text }) => scoreRow(row, text, context, usual) > 0)
}

interface Usual {
  readonly idShapes: ReadonlySet<string>
  readonly idShare: number
  readonly listShare: number
  readonly hasUnlocked: boolean
  readonly askShare: number
}

function findUsual(candidates: readonly CandidateRow[], context: RowContext): Usual {
  const { grid, idColumn, choiceColumns, answerColumns } = context
  const counts = new Map<string, number>()
  const listedShapes = new Set<string>()
  let ids = 0
  let lists = 0
  let asking = 0
  let hasUnlocked = false
  for (const { row, text } of candidates) {
    const id = idColumn === null ? '' : shownText(grid, row, idColumn)
    const isListed = hasList(grid, row, choiceColumns)
    if (isListed) lists += 1
    if (/\d/.test(id)) {
      ids += 1
      const shape = idShape(id)
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
      if (isListed) listedShapes.add(shape)
    }
    if (isQuestionLike(text)) asking += 1
    hasUnlocked ||= answerColumns.some((column) => grid.isUnlocked(row, column) === true)
  }
  const enough = Math.max(1, ids * USUAL_SHAPE_SHARE)
  const total = Math.max(1, candidates.length)
  const listShare = lists / total
  return {
    idShapes: new Set(
      [...counts]
        .filter(([, count]) => count >= enough)
        .map(([shape]) => shape)
        .filter((shape) => listShare < LISTED_SHARE || listedShapes.has(shape)),
    ),
    idShare: ids / total,
    listShare,
    askShare: asking / total,
    hasUnlocked,
  }
}

function scoreRow(row: number, text: string, context: RowContext, usual: Usual): number {
  const { grid, answerColumns, choiceColumns, firstHeaderRow } = context
  const asks = isQuestionLike(text)
  let score = 0.5
  if (asks) score += WEIGHTS.asks
  if (isSentenceLike(text)) score += WEIGHTS.isSentence
  else if (!asks && usual.askShare > USUAL_SHARE) score -= WEIGHTS.isSentence
  if (choiceColumns.length > 0 && usual.listShare > 0) {
    if (hasList(grid, row, choiceColumns)) score += WEIGHTS.hasList
    else if (usual.listShare >= USUAL_SHARE) score += WEIGHTS.lacksUsualList
  }
  const idScore = scoreId(row, context, usual)
  score += idScore
  if (firstHeaderRow !== null && row < firstHeaderRow && idScore <= 0) score += WEIGHTS.aboveHeader
  if (FOOTER.test(text)) score += WEIGHTS.footer
  if (answerColumns.length > 0) {
    if (
      usual.hasUnlocked &&
      answerColumns.every((column) => grid.isUnlocked(row, column) === false)
    ) {
      score += WEIGHTS.allLocked
    }
    if (spansAnswer(row, context)) score += WEIGHTS.spansAnswer
    if (answersAreCalculated(row, context)) score += WEIGHTS.onlyCalculatedAnswers
  }
  return score
}

function scoreId(row: number, { grid, idColumn }: RowContext, usual: Usual): number {
  if (idColumn === null || usual.idShare < USUAL_SHARE) return 0
  const id = shownText(grid, row, idColumn)
  if (id === '') return WEIGHTS.lacksUsualId
  if (!/\d/.test(id)) return WEIGHTS.unusualId
  return usual.idShapes.has(idShape(id)) ? WEIGHTS.usualId : WEIGHTS.unusualId
}

function hasList(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => grid.findAllowed(row, column) !== undefined)
}

/** A section's title often lies in a cell merged across the answer columns. */
function spansAnswer(row: number, { grid, questionColumn, answerColumns }: RowContext): boolean {
  const merge = grid.findMerge(row, questionColumn)
  return (
    merge !== undefined &&
    answerColumns.some((column) => column >= merge.firstColumn && column <= merge.lastColumn)
  )
}

/** The first answer column is the one that counts: a mirror shows there what was said elsewhere. */
function answersAreCalculated(row: number, context: RowContext): boolean {
  const main = context.choiceColumns[0] ?? context.answerColumns[0]
  return main !== undefined && context.grid.isCalculated(row, main)
}
