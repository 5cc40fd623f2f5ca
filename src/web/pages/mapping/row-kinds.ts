import type { SheetMapping } from '../../../domain/mapping.ts'
import type { LayoutQuestion, SheetLayout } from '../../../domain/questionnaire.ts'

/** What a row is taken for. */
export type RowKind = 'header' | 'question' | 'section' | 'skip' | 'plain'

export interface ShownRow {
  readonly kind: RowKind
  /** Whether a person said so, and not the row's evidence. */
  readonly isTold: boolean
  /** Whether its evidence is thin, so that a person had better look. */
  readonly isUnsure: boolean
  readonly question: LayoutQuestion | undefined
  /** Against what is saved. */
  readonly change: 'added' | 'removed' | null
  /** Where the answer to a question above goes, by column letters. */
  readonly slots: ReadonlyMap<string, AnswerSlot>
}

/** An answer cell that stands in another row than its question. */
export interface AnswerSlot {
  readonly role: 'choice' | 'text' | 'comment'
  readonly allowed: readonly string[] | null
}

const SURE = 0.7
const NO_SLOTS: ShownRow['slots'] = new Map()

export interface RowKinds {
  /** The titles of the questions' sections, as the rows between them show them. */
  readonly titles: ReadonlySet<string>
  readonly of: (row: number) => ShownRow
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
  const slots = readSlots(layout?.questions ?? [])
  const before = new Map((saved?.questions ?? []).map(({ row, text }) => [row, text]))
  /** The same row is the same object each time, so that what shows it needn't be drawn again. */
  const shown = new Map<number, ShownRow>()
  const read = (row: number): ShownRow => {
    const question = questions.get(row)
    const role = told.get(row)
    const was = before.get(row)
    return {
      kind: headers.has(row) ? 'header' : question ? 'question' : (role ?? 'plain'),
      isTold: role !== undefined,
      isUnsure: (question?.confidence ?? 1) < SURE,
      question,
      change: changeOf(question?.text, was),
      slots: slots.get(row) ?? NO_SLOTS,
    }
  }
  return {
    titles: new Set((layout?.questions ?? []).flatMap(({ section }) => section ?? [])),
    of: (row) => {
      const known = shown.get(row) ?? read(row)
      shown.set(row, known)
      return known
    },
  }
}

function readSlots(
  questions: readonly LayoutQuestion[],
): ReadonlyMap<number, ReadonlyMap<string, AnswerSlot>> {
  const rows = new Map<number, Map<string, AnswerSlot>>()
  for (const { row, choiceCell, textCell, commentCell, allowed } of questions) {
    const cells = [
      ['choice', choiceCell],
      ['text', textCell],
      ['comment', commentCell],
    ] as const
    for (const [role, cell] of cells) {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? []
      const slotRow = Number(digits)
      if (cell === null || slotRow === row) continue
      const there = rows.get(slotRow) ?? new Map<string, AnswerSlot>()
      rows.set(slotRow, there.set(letters, { role, allowed: role === 'choice' ? allowed : null }))
    }
  }
  return rows
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
