/**
 * Names rows for a sentence, runs of them shortened.
 *
 * @example listRows([7, 3, 5, 6]) // "3, 5–7"
 */
export function listRows(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && row === run.last + 1) run.last = row
    else runs.push({ first: row, last: row })
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ')
}
