import { type ColumnRole, isAnswerRole, type SheetMapping } from '../../domain/mapping.ts'
import type { AnswerColumn } from '../../domain/questionnaire.ts'
import { columnNumber } from '../cell-address.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { AnswerCells } from './find-existing-answer.ts'
import type { Headers } from './find-headers.ts'
import { type ColumnProfile, profileColumns } from './profile-columns.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** The answer columns that a mapping names, and which of them are filled. */
export interface MappedAnswers {
  /** From left to right. */
  readonly columns: readonly {
    readonly column: number
    readonly kind: AnswerColumn['kind']
    readonly header: string | null
    /** The list that most rows have, else the values that the header names; null for free text. */
    readonly allowed: readonly string[] | null
  }[]
  readonly cells: AnswerCells
  /** The values that the choice column's header names, where no list holds people to them. */
  readonly declared: readonly string[] | null
}

/** A share of rows with a list, from which a column is one of lists. */
const LIST_SHARE = 0.25

/** Reads what the named answer columns take from the questions' rows and the headers. */
export function readMappedAnswers(table: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly mapping: SheetMapping
  readonly rows: readonly CandidateRow[]
}): MappedAnswers {
  const { headers, mapping } = table
  const roles = listRoles(mapping)
  const ticks = new Map(
    Object.entries(mapping.ticks).map(([letters, choice]) => [columnNumber(letters), choice]),
  )
  const profiles = new Map(profileColumns(table).map((profile) => [profile.column, profile]))
  const firstOf = (role: ColumnRole) => roles.find(([, each]) => each === role)?.[0] ?? null
  const cells: AnswerCells = {
    choice: ticks.size > 0 ? null : firstOf('choice'),
    text: firstOf('text'),
    comment: firstOf('comment'),
    ticks:
      ticks.size > 0
        ? new Map([...ticks].sort(([a], [b]) => a - b).map(([column, choice]) => [choice, column]))
        : null,
  }
  const columns = [
    ...roles.filter(([, role]) => isAnswerRole(role)),
    ...[...ticks.keys()].map((column) => [column, 'choice'] as const),
  ].sort(([a], [b]) => a - b)
  const main = cells.choice === null ? undefined : profiles.get(cells.choice)
  return {
    columns: columns.map(([column, role]) => {
      const header = headers.columns.get(column)?.text ?? null
      const kind = kindOf(role, profiles.get(column))
      const allowed =
        kind === 'choice' && !ticks.has(column) ? valuesOf(profiles.get(column)) : null
      return { column, kind, header: ticks.get(column) ?? header, allowed }
    }),
    cells,
    declared: main !== undefined && main.usualList === null ? main.declared : null,
  }
}

/** Column and role, from left to right. */
function listRoles({ columns }: SheetMapping): readonly (readonly [number, ColumnRole])[] {
  return Object.entries(columns)
    .map(([letters, role]) => [columnNumber(letters), role] as const)
    .sort(([a], [b]) => a - b)
}

function valuesOf(profile: ColumnProfile | undefined): readonly string[] | null {
  return profile?.usualList ?? profile?.declared ?? null
}

function kindOf(role: ColumnRole, profile: ColumnProfile | undefined): AnswerColumn['kind'] {
  if (role === 'choice' || role === 'text' || role === 'comment') return role
  return (profile?.listShare ?? 0) >= LIST_SHARE ? 'choice' : 'text'
}
