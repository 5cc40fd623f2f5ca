import { isChoiceWord, isNoWord, isPlaceholder, isYesWord } from './choice-words.ts'
import { readHeaderRole, stripRemarks } from './header-role.ts'
import type { GridCell, SheetGrid } from './sheet-grid.ts'
import { isQuestionLike, isSentenceLike } from './text-shape.ts'

/** How much a row looks like one that names columns. */
export interface HeaderScore {
  readonly score: number
  /** Whether it names a column of questions or of answers, without which it heads no questionnaire. */
  readonly namesTable: boolean
}

const WEIGHTS = Object.freeze({
  /** For each role that is named, up to `MAX_ROLES`. */
  role: 1,
  question: 1.5,
  answer: 2,
  tickHeads: 3,
  /** Times the share of cells that name a role or a choice. */
  named: 2,
  short: 1,
  /** A question in full; short ones, such as "In place?", head columns. */
  asks: -6,
  sentence: -4,
  fieldLabel: -2,
  value: -2,
  standsAboveTexts: 1.5,
  /** A list begins right below one of its cells. */
  standsOverList: 2.5,
  /** The row above fills the same columns, as in the middle of a table. */
  amongLikes: -1.5,
})
const MAX_ROLES = 4
/** The lowest score of a row that heads columns. */
export const LOWEST_HEADER_SCORE = 4.5

const MAX_LABEL_CHARS = 60
const MAX_HEADER_CHARS = 120
const ROWS_LOOKED_AT_BELOW = 15

/**
 * Weighs a row as a header: by the roles that its cells name, by how short they are, and by whether
 * sentences stand below. Values, questions and labels of fields ("Date:") speak against it.
 */
export function scoreHeader(grid: SheetGrid, row: number): HeaderScore {
  const cells = [...(grid.rows.get(row)?.values() ?? [])].filter(({ text }) => text.trim() !== '')
  if (cells.length < 2 || grid.hiddenRows.has(row)) return { score: 0, namesTable: false }
  const labels = cells.filter((cell) => !isFieldLabel(cell, cells))
  const roles = labels
    .filter(({ kind, text }) => kind === 'text' && !isText(text) && !isPlaceholder(text))
    .map(({ text }) => readHeaderRole(text))
    .filter((role) => role !== undefined)
  const kinds = new Set(roles)
  const tickHeads = countTickHeads(labels)
  const share = (isSo: (cell: GridCell) => boolean) => cells.filter(isSo).length / cells.length
  const isOverList = labels.some((cell) => standsOverList(grid, cell))
  const namesTable = kinds.has('question') || kinds.has('answer') || tickHeads >= 2 || isOverList
  // Most rows of a long sheet end here.
  if (kinds.size === 0 && !namesTable) return { score: 0, namesTable }
  const score =
    WEIGHTS.role * Math.min(kinds.size, MAX_ROLES) +
    (kinds.has('question') ? WEIGHTS.question : 0) +
    (kinds.has('answer') ? WEIGHTS.answer : 0) +
    (tickHeads >= 2 ? WEIGHTS.tickHeads : 0) +
    WEIGHTS.named * Math.min(1, (roles.length + tickHeads) / cells.length) +
    WEIGHTS.short * share(({ text }) => isShort(text)) +
    WEIGHTS.asks * share(({ text }) => isQuestionLike(text) && isSentenceLike(text)) +
    WEIGHTS.sentence * share(({ text }) => isText(text)) +
    WEIGHTS.value * share(({ kind, text }) => kind !== 'text' || isPlaceholder(text)) +
    WEIGHTS.fieldLabel * (1 - labels.length / cells.length) +
    (standsAboveTexts(grid, row) ? WEIGHTS.standsAboveTexts : 0) +
    (isOverList ? WEIGHTS.standsOverList : 0) +
    (isShapedAlike(grid, row, row - 1) ? WEIGHTS.amongLikes : 0)
  return { score, namesTable }
}

/** Heads of tick columns say each choice once; a row of answers says yes more than once. */
function countTickHeads(cells: readonly GridCell[]): number {
  const heads = cells.filter(isTickHead).map(({ text }) => text)
  const isOnce = (isSo: (text: string) => boolean) => heads.filter(isSo).length === 1
  return isOnce(isYesWord) && isOnce(isNoWord) ? heads.length : 0
}

/** A column's head is typed in: neither TRUE nor what a formula gives. */
export function isTickHead({ kind, text, isFormula }: GridCell): boolean {
  return kind === 'text' && !isFormula && isChoiceWord(text)
}

function isShort(text: string): boolean {
  const label = stripRemarks(text)
  return label !== '' && label.length <= MAX_LABEL_CHARS
}

function isText(text: string): boolean {
  const label = stripRemarks(text)
  if (label === '') return text.length > MAX_HEADER_CHARS
  const isLong = label.length > MAX_LABEL_CHARS || /[.!。]$/.test(label)
  return label.length > MAX_HEADER_CHARS || (isLong && isSentenceLike(label))
}

/** "Date:" beside a cell that doesn't end so: a field and its value, and no header. */
function isFieldLabel({ text }: GridCell, cells: readonly GridCell[]): boolean {
  const endsOpen = (other: string) => /[:：]\s*$/.test(other)
  return endsOpen(text) && cells.some((cell) => !endsOpen(cell.text))
}

function standsOverList(grid: SheetGrid, { row, column, text }: GridCell): boolean {
  const hasList = (at: number) => grid.findAllowed(at, column) !== undefined
  return !isText(text) && !hasList(row) && hasList(row + 1)
}

function isShapedAlike(grid: SheetGrid, row: number, other: number): boolean {
  const columns = [...(grid.rows.get(row)?.keys() ?? [])]
  return columns.join() === [...(grid.rows.get(other)?.keys() ?? [])].join()
}

function standsAboveTexts(grid: SheetGrid, row: number): boolean {
  let found = 0
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT_BELOW; below += 1) {
    const texts = [...(grid.rows.get(below)?.values() ?? [])]
    if (texts.some(({ text }) => isSentenceLike(text) || isQuestionLike(text))) found += 1
    if (found >= 2) return true
  }
  return false
}
