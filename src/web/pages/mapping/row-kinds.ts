import type { SheetMapping } from '../../../domain/mapping.ts'
import type { LayoutQuestion, SheetLayout } from '../../../domain/questionnaire.ts'

/** What a row is taken for. */
export type RowKind = 'header' | 'question' | 'section' | 'skip' | 'plain'

export interface ShownRow {
  readonly kind: RowKind
  /** Whether a person said so, and not the row's evidence. */
  readonly isTold: boolean
  readonly question: LayoutQuestion | undefined
  /** Against what is saved. */
  readonly change: 'added' | 'removed' | null
}

export interface RowKinds {
  readonly of: (row: number) => ShownRow
  /** The first row that is a question; 1 where there is none. */
  readonly firstQuestion: number
}

/** Reads off what each row of a sheet is, and what would change of it. */
export function readRowKinds(
  sheet: SheetMapping,
  layout: SheetLayout | undefined,
  saved: SheetLayout | undefined,
): RowKinds {
  const headers = new Set(sheet.headerRows)
  const told = new Map(sheet.rows.map(({ row, role }) => [row, role]))
  const questions = new Map((layout?.questions ?? []).map((question) => [question.row, question]))
  const before = new Map((saved?.questions ?? []).map(({ row, text }) => [row, text]))
  return {
    firstQuestion: layout?.questions[0]?.row ?? 1,
    of: (row) => {
      const question = questions.get(row)
      const role = told.get(row)
      const was = before.get(row)
      return {
        kind: headers.has(row) ? 'header' : question ? 'question' : (role ?? 'plain'),
        isTold: role !== undefined,
        question,
        change: changeOf(question?.text, was),
      }
    },
  }
}

function changeOf(now: string | undefined, before: string | undefined): ShownRow['change'] {
  if (now === before) return null
  return now === undefined ? 'removed' : 'added'
}

/** How each kind is said in words. */
export const ROW_WORDS: Readonly<Record<RowKind, string>> = {
  header: 'header',
  question: 'question',
  section: 'section title',
  skip: 'not a question',
  plain: 'no question',
}
