import type { RowVerdict } from './find-question-rows.ts'

/** Rows named in one reason; a form of thousands of titles needs no list of them. */
const MAX_ROWS = 12

/** Says which rows with a text in the question column are no questions, by what speaks most against them. */
export function explainRows(verdicts: readonly RowVerdict[]): readonly string[] {
  const byObjection = new Map<string, number[]>()
  for (const { row, isQuestion, objection } of verdicts) {
    if (isQuestion || objection === null) continue
    const rows = byObjection.get(objection) ?? []
    byObjection.set(objection, rows)
    rows.push(row)
  }
  return [...byObjection].map(([objection, rows]) => {
    const named = rows.slice(0, MAX_ROWS).join(', ')
    const more = rows.length > MAX_ROWS ? ` and ${rows.length - MAX_ROWS} more` : ''
    return rows.length === 1
      ? `row ${named} isn't a question, because ${objection}`
      : `rows ${named}${more} aren't questions, each because ${objection}`
  })
}
