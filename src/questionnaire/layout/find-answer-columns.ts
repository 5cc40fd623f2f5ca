import type { AnswerColumn } from '../../domain/questionnaire.ts'
import { columnLetters } from '../cell-address.ts'
import { shortenText } from '../shorten-text.ts'
import { isChoiceWord } from './choice-words.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import { findTickColumns } from './find-tick-columns.ts'
import type { HeaderRole } from './header-role.ts'
import { type ColumnProfile, profileColumns } from './profile-columns.ts'
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
  readonly reason: string
}

/** The answer columns of a sheet, its tick columns, and what was seen of columns not taken. */
export interface AnswerColumns {
  readonly columns: readonly FoundAnswerColumn[]
  /** Choice to column, where a mark under one of several heads is the answer. */
  readonly tickColumns: ReadonlyMap<string, number> | null
  /** An answer-named column shows what is calculated elsewhere: the sheet is for an assessor. */
  readonly isMirror: boolean
  readonly reasons: readonly string[]
}

const LIST_SHARE = 0.25
const MOSTLY = 0.9
const HALF = 0.5
const PARTLY = 0.3
const BARELY = 0.05

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
  const reasons: string[] = []
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
        reason: `column ${letters} takes a mark for "${choice}"`,
      })
      lastTaken = column
      continue
    }
    const verdict = judgeColumn(profile, {
      isAdjacent: column === lastTaken + 1 && column > questionColumn,
      isRight: column > questionColumn,
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
        reason: `column ${letters}: ${verdict.reason}`,
      })
      lastTaken = column
    } else if (verdict.reason) {
      reasons.push(`column ${letters} isn't an answer column: ${verdict.reason}`)
      isMirror ||= profile.role === 'answer' && profile.calculatedShare >= MOSTLY
    }
  }
  const kept = columns.filter((column) => {
    const objection = objectTo(column, columns)
    if (objection) reasons.push(`column ${columnLetters(column.column)} ${objection}`)
    return objection === undefined
  })
  const hasOwnAnswer = kept.some(({ role, kind }) => role === 'answer' && kind !== 'comment')
  return { columns: kept, tickColumns, isMirror: isMirror && !hasOwnAnswer, reasons }
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

interface Position {
  readonly isAdjacent: boolean
  readonly isRight: boolean
}

interface Verdict {
  readonly kind: AnswerColumn['kind'] | null
  readonly reason: string
}

function judgeColumn(profile: ColumnProfile, position: Position): Verdict {
  const { role, header, filledShare, unlockedShare } = profile
  const named = header === null ? 'it has no header' : `its header is "${shortenText(header)}"`
  if (profile.calculatedShare >= HALF) return { kind: null, reason: 'formulas fill it' }
  if (role === 'assessor') return { kind: null, reason: `${named}, which is the assessor's` }
  if (unlockedShare !== null && unlockedShare < 0.2) {
    return { kind: null, reason: header === null ? '' : 'its cells are locked' }
  }
  if (profile.listShare >= LIST_SHARE) return judgeListColumn(profile, named)
  if (holdsCodes(profile)) {
    return { kind: null, reason: `${named}, but every row holds a code of a kind of answer` }
  }
  if (role === 'author' || role === 'guidance' || role === 'question' || role === 'section') {
    if (unlockedShare === null || filledShare > 0) return { kind: null, reason: '' }
  }
  return judgeByHeader(profile, position, named)
}

/** Without a list, the header decides, and after it an open or an empty place beside the answers. */
function judgeByHeader(profile: ColumnProfile, position: Position, named: string): Verdict {
  const { role, header, filledShare, unlockedShare } = profile
  if (profile.declared && (role === 'answer' || position.isAdjacent)) {
    return { kind: 'choice', reason: `${named}, which names the values to choose from` }
  }
  if (role === 'answer') return { kind: 'text', reason: named }
  if (role === 'comment' && (position.isRight || filledShare < HALF)) {
    return { kind: 'comment', reason: named }
  }
  if ((role === 'text' || role === 'ownership') && position.isRight && filledShare <= MOSTLY) {
    return { kind: 'text', reason: named }
  }
  if (unlockedShare !== null && unlockedShare > 0.8 && filledShare < HALF) {
    return { kind: 'text', reason: `its cells are the ones left unlocked, and ${named}` }
  }
  if (role !== 'score' && header !== null && position.isAdjacent && filledShare < 0.2) {
    return { kind: 'text', reason: `it is empty beside the answers, and ${named}` }
  }
  return { kind: null, reason: '' }
}

function judgeListColumn(profile: ColumnProfile, named: string): Verdict {
  const list = `a list of values (${shortenText((profile.usualList ?? []).join(', '))})`
  if (profile.role === 'author') return { kind: null, reason: `${named}, which its author sets` }
  // Not by spreading: a column of a hundred thousand values is more than a call takes.
  const counts = [...profile.values.values()]
  const mostCommon = counts.reduce((most, count) => Math.max(most, count), 0)
  const varies = mostCommon < MOSTLY * counts.reduce((sum, count) => sum + count, 0)
  if (profile.filledShare >= MOSTLY && varies && profile.role !== 'answer') {
    return { kind: null, reason: `it has ${list}, but its author has filled it in` }
  }
  return { kind: 'choice', reason: `it has ${list}, and ${named}` }
}

/**
 * A column named "answer" may hold the id of an answer type ("YNA", "TXT") in every row: a handful
 * of different upper-case codes, none of which says yes or no.
 */
function holdsCodes({ filledShare, values }: ColumnProfile): boolean {
  const texts = [...values.keys()]
  return (
    filledShare >= MOSTLY &&
    texts.length > 0 &&
    texts.length <= 12 &&
    texts.every((text) => /^[A-Z][A-Z0-9_/-]{1,11}$/.test(text) && !isChoiceWord(text))
  )
}
