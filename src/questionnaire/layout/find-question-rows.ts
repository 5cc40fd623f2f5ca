import { type Evidence, findObjection, sumEvidence, toConfidence } from './evidence.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import {
  endsAsQuestion,
  idShape,
  isExample,
  isFieldLabel,
  isFooter,
  isIdLike,
  isInstruction,
  isQuestionLike,
  isSentenceLike,
  isStemOf,
  isTitleLike,
  saysTitle,
} from './text-shape.ts'
import { findUsual, hasList, type Usual } from './usual-rows.ts'

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

/** What was decided of one row, and why. */
export interface RowVerdict extends CandidateRow {
  readonly isQuestion: boolean
  /** How sure the decision is, from 0.5 to 1. */
  readonly confidence: number
  /** What speaks most against the row; null where nothing does. */
  readonly objection: string | null
}

const WEIGHTS = Object.freeze({
  start: 0.5,
  asks: 1,
  isSentence: 0.75,
  isShort: -0.75,
  saysTitle: -2.5,
  hasList: 1.5,
  lacksUsualList: -1.25,
  unlikeListed: -1.5,
  usualId: 1.75,
  unusualId: -3,
  lacksUsualId: -1.5,
  stemId: -4,
  allLocked: -3,
  spansAnswer: -4,
  aboveHeader: -6,
  aboveHeaderAsking: -1.5,
  onlyCalculatedAnswers: -10,
  footer: -4,
  instruction: -2.5,
  example: -3,
  fieldLabel: -0.75,
  hasField: 1,
  lacksUsualField: -1.5,
  unlikeOthers: -1.5,
  unlikeOthersInTable: -0.75,
  repeated: -2.5,
  explains: -2.5,
})

/** Shares from which something counts as usual on a sheet. */
const USUAL_SHARE = 0.6
const PARTLY = 0.4
const LARGELY = 0.7
const MOSTLY = 0.8

/**
 * Keeps the candidate rows that are questions and drops section titles, legends, footers and rows
 * whose answer is calculated from elsewhere.
 */
export function findQuestionRows(
  candidates: readonly CandidateRow[],
  context: RowContext,
): readonly CandidateRow[] {
  return judgeRows(candidates, context).filter(({ isQuestion }) => isQuestion)
}

/**
 * Weighs each row by evidence of its own against what is usual on its sheet, so that neither missing
 * ids nor missing lists decide alone.
 */
export function judgeRows(
  candidates: readonly CandidateRow[],
  context: RowContext,
): readonly RowVerdict[] {
  const usual = findUsual(candidates, context)
  return candidates.map((candidate, index) => {
    const evidence = [
      { weight: WEIGHTS.start, because: 'it has a text in the question column' },
      ...weighText(candidate.text, usual),
      ...weighList(candidate, context, usual),
      ...weighId(candidate.row, candidates[index + 1]?.row, candidate.text, context, usual),
      ...weighPlace(candidate, context, usual),
      ...weighFollowing(candidate, candidates[index - 1], context, usual),
      ...weighLikeness(candidate, context, usual),
    ]
    const score = sumEvidence(evidence)
    return {
      ...candidate,
      isQuestion: score > 0,
      confidence: toConfidence(Math.abs(score)),
      objection: findObjection(evidence)?.because ?? null,
    }
  })
}

function when(condition: boolean, weight: number, because: string): readonly Evidence[] {
  return condition ? [{ weight, because }] : []
}

function weighText(text: string, usual: Usual): readonly Evidence[] {
  const asks = isQuestionLike(text)
  const isSentence = isSentenceLike(text)
  const isUnlikeOthers =
    !usual.hasTitlesElsewhere && (usual.askShare > USUAL_SHARE || usual.sentenceShare > MOSTLY)
  return [
    ...when(asks, WEIGHTS.asks, 'it asks something'),
    ...when(isSentence, WEIGHTS.isSentence, 'it is a sentence'),
    ...when(!asks && !isSentence && isUnlikeOthers, WEIGHTS.isShort, 'it is a short title'),
    ...when(saysTitle(text), WEIGHTS.saysTitle, 'it names a part of the form'),
    ...when(isFooter(text), WEIGHTS.footer, 'it sums up or closes the form'),
    ...when(
      isInstruction(text),
      endsAsQuestion(text) ? WEIGHTS.instruction / 2 : WEIGHTS.instruction,
      'it speaks of the form itself',
    ),
    ...when(isExample(text), WEIGHTS.example, 'it is an example'),
    ...when(isFieldLabel(text), WEIGHTS.fieldLabel, 'it labels a field or what follows'),
  ]
}

function weighList(
  { row, text }: CandidateRow,
  context: RowContext,
  usual: Usual,
): readonly Evidence[] {
  const { grid, choiceColumns } = context
  if (choiceColumns.length === 0 || usual.listShare === 0) return []
  if (hasList(grid, row, choiceColumns)) {
    return when(true, WEIGHTS.hasList, 'its answer has a list')
  }
  const isUnlike =
    usual.listedAskShare > MOSTLY && !isQuestionLike(text) && !hasUsualId(row, context, usual)
  return [
    ...when(usual.listShare >= USUAL_SHARE, WEIGHTS.lacksUsualList, 'it lacks the usual list'),
    ...when(isUnlike, WEIGHTS.unlikeListed, "it doesn't ask, as the rows with a list do"),
  ]
}

function weighId(
  row: number,
  nextRow: number | undefined,
  text: string,
  { grid, idColumn }: RowContext,
  usual: Usual,
): readonly Evidence[] {
  if (idColumn === null) return []
  const id = shownText(grid, row, idColumn)
  const nextId = nextRow === undefined ? '' : shownText(grid, nextRow, idColumn)
  const isStem = id !== '' && isStemOf(id, nextId) && isTitleLike(text)
  const stem = when(isStem, WEIGHTS.stemId, 'its id is the stem of the ids below it')
  if (!usual.hasIds) return stem
  if (isExample(id)) return when(true, WEIGHTS.example, 'it is an example')
  if (id === '') return when(true, WEIGHTS.lacksUsualId, 'it has no id')
  const isUsual = isIdLike(id) && usual.idShapes.has(idShape(id))
  return [
    ...stem,
    isUsual
      ? { weight: WEIGHTS.usualId, because: 'it has an id like the others' }
      : { weight: WEIGHTS.unusualId, because: 'its id is of another kind' },
  ]
}

function weighPlace(
  { row, text }: CandidateRow,
  context: RowContext,
  usual: Usual,
): readonly Evidence[] {
  const { grid, answerColumns, firstHeaderRow } = context
  const isAbove = firstHeaderRow !== null && row < firstHeaderRow
  const asksBesideField =
    isQuestionLike(text) && answerColumns.some((column) => isFree(context, row, column))
  const above = when(
    isAbove && !hasUsualId(row, context, usual),
    asksBesideField ? WEIGHTS.aboveHeaderAsking : WEIGHTS.aboveHeader,
    'it stands above the header',
  )
  if (answerColumns.length === 0) return above
  const isLocked =
    usual.hasUnlocked && answerColumns.every((column) => grid.isUnlocked(row, column) === false)
  const isPlace = answerColumns.some((column) => isFree(context, row, column))
  const isFieldMissing = usual.fieldShare > MOSTLY && !isPlace
  return [
    ...above,
    ...when(isPlace && usual.fieldShare > MOSTLY, WEIGHTS.hasField, 'a field lies beside it'),
    ...when(isFieldMissing, WEIGHTS.lacksUsualField, 'no field lies beside it'),
    ...when(isLocked, WEIGHTS.allLocked, 'its answer cells are locked'),
    ...when(spansAnswer(row, context), WEIGHTS.spansAnswer, 'it spans the answer columns'),
    ...when(
      answersAreCalculated(row, context),
      WEIGHTS.onlyCalculatedAnswers,
      'its answer is calculated from elsewhere',
    ),
  ]
}

/** A title or a label among questions: it doesn't ask as they do, or stands there again and again. */
function weighLikeness(
  { row, text }: CandidateRow,
  context: RowContext,
  usual: Usual,
): readonly Evidence[] {
  if (isQuestionLike(text) || hasUsualId(row, context, usual)) return []
  const { grid, choiceColumns, firstHeaderRow } = context
  if (hasList(grid, row, choiceColumns)) return []
  const isInTable = firstHeaderRow !== null && row > firstHeaderRow
  return [
    ...when(
      usual.askShare > LARGELY && !(isInTable && usual.hasTitlesElsewhere),
      isInTable ? WEIGHTS.unlikeOthersInTable : WEIGHTS.unlikeOthers,
      "it doesn't ask, as the others do",
    ),
    ...when(usual.repeated.has(text), WEIGHTS.repeated, 'it is a label that stands there often'),
  ]
}

/** Below a question with a field, a row without one explains it. */
function weighFollowing(
  { row }: CandidateRow,
  previous: CandidateRow | undefined,
  context: RowContext,
  usual: Usual,
): readonly Evidence[] {
  const hasPlace = (place: number) =>
    context.answerColumns.some((column) => isFree(context, place, column))
  const explains =
    usual.fieldShare >= PARTLY &&
    previous?.row === row - 1 &&
    hasPlace(previous.row) &&
    !hasPlace(row) &&
    !hasUsualId(row, context, usual)
  return when(explains, WEIGHTS.explains, 'it explains the question above, which has the field')
}

function hasUsualId(row: number, { grid, idColumn }: RowContext, { idShapes }: Usual): boolean {
  return idColumn !== null && idShapes.has(idShape(shownText(grid, row, idColumn)))
}

function isFree({ grid }: RowContext, row: number, column: number): boolean {
  return grid.isField(row, column) || grid.rows.get(row)?.has(column) === true
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
