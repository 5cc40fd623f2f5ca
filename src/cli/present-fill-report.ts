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
 * Says on a few lines how many cells were written and which parts of the file stayed, and under
 * which reason which rows stayed blank, in whole or in part.
 *
 * The draft's own reason differs from row to row and is in the JSON; here the rows stand under what
 * a person can do about them.
 */
export function presentFillReport(report: FillReport, run: FilledRun): string {
  const { written, blank, notes, partsUnchanged, partsTotal } = report
  const whole = blank.filter(({ extent }) => extent === 'whole')
  const part = blank.filter(({ extent }) => extent === 'part')
  const counts = [
    `${countOf(written.length, 'cell')} filled`,
    `${whole.length} left blank`,
    ...(part.length > 0 ? [`${part.length} answered in part`] : []),
    ...(partsTotal > 1 ? [`${partsUnchanged} of ${partsTotal} parts unchanged`] : []),
  ]
  const lines = [
    ...listByCause(whole, run),
    ...listByCause(part, run).map((line) => `in part, ${line}`),
    ...notes,
  ]
  const ending = lines.length > 0 ? ':' : '.'
  return `Wrote ${run.path}: ${counts.join(', ')}${ending}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function listByCause(blank: readonly BlankAnswer[], run: FilledRun): readonly string[] {
  const answers = new Map(run.answers.map((answer) => [placeOf(answer.question), answer]))
  const blankByCause = new Map<string, BlankAnswer[]>()
  for (const each of blank) {
    const cause = causeOf(each, answers.get(placeOf(each)), run.minConfidence)
    const others = blankByCause.get(cause)
    if (others) others.push(each)
    else blankByCause.set(cause, [each])
  }
  return [...blankByCause].map(([cause, rows]) => `${rows.length} ${cause}: ${listPlaces(rows)}`)
}

function causeOf(
  blank: BlankAnswer,
  answer: DraftedAnswer | undefined,
  minConfidence: number,
): string {
  if (answer?.state === 'rejected') return 'rejected in review'
  const why = answer?.state === 'drafted' ? whyLeftToPerson(answer.draft, minConfidence) : null
  return why ?? `with the reason “${withoutAddress(blank.reason)}”`
}

/** The same reason of many rows differs in its cell's address alone, which the row tells. */
function withoutAddress(reason: string): string {
  return reason
    .split(/(“[^”]*”|\([^)]*\))/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/\b[A-Z]{1,3}[1-9]\d*\b/g, 'its cell'),
    )
    .join('')
    .replace(/^its/, 'Its')
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
