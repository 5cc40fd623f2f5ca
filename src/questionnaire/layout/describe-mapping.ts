import type { ColumnRole, SheetMapping } from '../../domain/mapping.ts'
import { columnLetters } from '../cell-address.ts'
import type { AnswerColumns, FoundAnswerColumn } from './find-answer-columns.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { AnswerCells } from './find-existing-answer.ts'
import { type Headers, listHeaderRows } from './find-headers.ts'
import { findSectionColumn } from './find-sections.ts'
import { isEvidence, pickAnswerCells } from './pick-answer-cells.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** Puts into a mapping what was found in a sheet. Rows are left to their evidence. */
export function describeMapping(table: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly questionColumn: number
  readonly idColumn: number | null
  readonly answers: AnswerColumns
  readonly rows: readonly CandidateRow[]
  readonly isAnsweredBelow: boolean
}): SheetMapping {
  const { grid, headers, questionColumn, idColumn, answers } = table
  const answerColumns = answers.columns.map(({ column }) => column)
  const sectionColumn = findSectionColumn({ ...table, answerColumns })
  const roles = new Map<number, ColumnRole>([[questionColumn, 'question']])
  if (idColumn !== null) roles.set(idColumn, 'id')
  if (sectionColumn !== null) roles.set(sectionColumn, 'section')
  const ticks = new Map(
    [...(answers.tickColumns ?? [])].map(([choice, column]) => [column, choice]),
  )
  const cells = pickAnswerCells(answers)
  for (const found of answers.columns) {
    if (!ticks.has(found.column)) roles.set(found.column, roleOf(found, cells))
  }
  return {
    name: grid.name,
    isQuestionnaire: true,
    headerRows: listHeaderRows(headers),
    columns: byLetters(roles),
    ticks: byLetters(ticks),
    answers: table.isAnsweredBelow ? 'below' : 'beside',
    rows: [],
  }
}

function roleOf(found: FoundAnswerColumn, cells: AnswerCells): ColumnRole {
  if (found.column === cells.choice) return 'choice'
  if (found.column === cells.text) return 'text'
  if (found.kind === 'comment') return 'comment'
  if (found.role === 'ownership') return 'ownership'
  return isEvidence(found) ? 'evidence' : 'other'
}

function byLetters<T>(columns: ReadonlyMap<number, T>): Record<string, T> {
  return Object.fromEntries(
    [...columns].sort(([a], [b]) => a - b).map(([column, value]) => [columnLetters(column), value]),
  )
}
