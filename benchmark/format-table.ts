/** Lays rows out as a table for a terminal: columns padded to the widest cell, numbers at the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A share as a table shows it; a dash where there is nothing to take a share of. */
export function formatShare(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)}%`
}
