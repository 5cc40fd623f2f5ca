import type { AnswerColumn } from '../../domain/questionnaire.ts'
import { columnLetters } from '../cell-address.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import { findTickColumns } from './find-tick-columns.ts'
import type { HeaderRole } from './header-role.ts'
import { judgeColumn } from './judge-column.ts'
import { profileColumns } from './profile-columns.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** A column that answers go into, with the evidence for it. */
export interface FoundAnswerColumn {
  readonly column: number
  readonly kind: AnswerColumn['kind']
  readonly header: string | null
  readonly role: HeaderRole | undefined
  /** The list that most rows have, else the values that the header names; null for free text. */
  readonly allowed: readonly string[] | null
  /** Whether `allowed` comes from the header's words and no list holds people to it. */
  readonly isDeclared: boolean
  /** Share of the questions' rows in which it holds something. */
  readonly filledShare: number
  readonly confidence: number
  readonly reason: string
}

/** The answer columns of a sheet, its tick columns, and what was seen of columns not taken. */
export interface AnswerColumns {
  readonly columns: readonly FoundAnswerColumn[]
  /** Choice to column, where a mark under one of several heads is the answer. */
  readonly tickColumns: ReadonlyMap<string, number> | null
  /** An answer-named column shows what is calculated elsewhere: the sheet is for an assessor. */
  readonly isMirror: boolean
  readonly rejected: readonly RejectedColumn[]
}

/** A column that might have been for answers, and why it isn't. */
export interface RejectedColumn {
  readonly column: number
  readonly confidence: number
  readonly reason: string
}

const MOSTLY = 0.9
const PARTLY = 0.3
const BARELY = 0.05
const TICKS_CONFIDENCE = 0.95
const OBJECTION_CONFIDENCE = 0.75

/** Finds the columns that the answers go into, from lists, locks, headers and what the cells hold. */
export function findAnswerColumns(input: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly questionColumn: number
  readonly idColumn: number | null
  readonly rows: readonly CandidateRow[]
}): AnswerColumns {
  const { grid, headers, questionColumn, idColumn, rows } = input
  const tickColumns = findTickColumns(grid, headers, rows)
  const ticked = new Set(tickColumns?.values())
  const columns: FoundAnswerColumn[] = []
  const rejected: RejectedColumn[] = []
  let isMirror = false
  let lastTaken = questionColumn
  for (const profile of profileColumns(input)) {
    const { column } = profile
    if (column === questionColumn || column === idColumn) continue
    const letters = columnLetters(column)
    if (ticked.has(column)) {
      const choice = headers.columns.get(column)?.text ?? ''
      columns.push({
        column,
        kind: 'choice',
        header: choice,
        role: 'answer',
        allowed: null,
        isDeclared: false,
        filledShare: profile.filledShare,
        confidence: TICKS_CONFIDENCE,
        reason: `column ${letters} takes a mark for "${choice}"`,
      })
      lastTaken = column
      continue
    }
    const verdict = judgeColumn(profile, {
      isAdjacent: column === lastTaken + 1 && column > questionColumn,
      isRight: column > questionColumn,
      hasHeader: headers.headerRow !== null,
    })
    if (verdict.kind) {
      columns.push({
        column,
        kind: verdict.kind,
        header: profile.header,
        role: profile.role,
        allowed: verdict.kind === 'choice' ? (profile.usualList ?? profile.declared) : null,
        isDeclared: verdict.kind === 'choice' && profile.usualList === null,
        filledShare: profile.filledShare,
        confidence: verdict.confidence,
        reason: `column ${letters}: ${verdict.reason}`,
      })
      lastTaken = column
    } else if (verdict.reason) {
      const reason = `column ${letters} isn't an answer column: ${verdict.reason}`
      rejected.push({ column, confidence: verdict.confidence, reason })
      isMirror ||= profile.role === 'answer' && profile.calculatedShare >= MOSTLY
    }
  }
  const kept = columns.filter((column) => {
    const objection = objectTo(column, columns)
    if (objection) {
      const reason = `column ${columnLetters(column.column)} ${objection}`
      rejected.push({ column: column.column, confidence: OBJECTION_CONFIDENCE, reason })
    }
    return objection === undefined
  })
  const hasOwnAnswer = kept.some(({ role, kind }) => role === 'answer' && kind !== 'comment')
  return { columns: kept, tickColumns, isMirror: isMirror && !hasOwnAnswer, rejected }
}

/** What speaks against a column once the others are known. */
function objectTo(
  column: FoundAnswerColumn,
  columns: readonly FoundAnswerColumn[],
): string | undefined {
  const others = columns.filter((other) => other !== column)
  const isNameless = column.kind === 'choice' && column.header === null
  if (isNameless && others.some(({ kind, header }) => kind === 'choice' && header !== null)) {
    return "isn't an answer column: its list reaches past the columns that have a header"
  }
  const main = others.filter(({ kind, role }) => kind === 'choice' || role === 'answer')
  const isAside = column.kind !== 'choice' && column.role !== 'answer'
  const isBlank = main.length > 0 && main.every(({ filledShare }) => filledShare <= BARELY)
  return isAside && isBlank && column.filledShare >= PARTLY
    ? "isn't an answer column: its author has filled it in where the answers are still blank"
    : undefined
}
