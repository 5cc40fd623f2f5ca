import type { BlankAnswer, FillReport } from '../domain/fill-report.ts'
import { listRows } from '../domain/list-rows.ts'
import { countOf } from './count-of.ts'
import type { DraftedAnswer } from './draft-questionnaire.ts'
import { whyLeftToPerson } from './why-left-to-person.ts'

export interface FilledRun {
  /** The answers as they were before anybody signed. */
  readonly answers: readonly DraftedAnswer[]
  readonly minConfidence: number
  readonly path: string
}

/**
 * Says on a few lines how many cells were written, and which rows stayed blank for what.
 *
 * The draft's own reason differs from row to row and is in the JSON; here the rows stand under what
 * a person can do about them.
 */
export function presentFillReport({ written, blank }: FillReport, run: FilledRun): string {
  const answers = new Map(run.answers.map((answer) => [placeOf(answer.question), answer]))
  const blankByCause = new Map<string, BlankAnswer[]>()
  for (const each of blank) {
    const cause = causeOf(each, answers.get(placeOf(each)), run.minConfidence)
    const others = blankByCause.get(cause) ?? []
    blankByCause.set(cause, [...others, each])
  }
  const lines = [...blankByCause].map(
    ([cause, rows]) => `  ${rows.length} ${cause}: ${listPlaces(rows)}\n`,
  )
  const ending = blank.length > 0 ? ':' : '.'
  const filled = countOf(written.length, 'cell')
  return `Wrote ${run.path}: ${filled} filled, ${blank.length} left blank${ending}\n${lines.join('')}`
}

function causeOf(
  blank: BlankAnswer,
  answer: DraftedAnswer | undefined,
  minConfidence: number,
): string {
  if (answer?.state === 'rejected') return 'rejected in review'
  const why = answer?.state === 'drafted' ? whyLeftToPerson(answer.draft, minConfidence) : null
  return why ?? `with the reason “${blank.reason}”`
}

/** Rows by sheet, runs of them shortened. @example "Security 3, 5–9; Privacy 12" */
function listPlaces(blank: readonly BlankAnswer[]): string {
  const rowsBySheet = new Map<string, number[]>()
  for (const { sheet, row } of blank) {
    const rows = rowsBySheet.get(sheet) ?? []
    rowsBySheet.set(sheet, [...rows, row])
  }
  return [...rowsBySheet].map(([sheet, rows]) => `${sheet} ${listRows(rows)}`).join('; ')
}

function placeOf({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row} ${sheet}`
}
