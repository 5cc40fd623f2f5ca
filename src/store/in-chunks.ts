/**
 * Cuts a list into pieces of at most `size`, because a statement takes a limited number of values
 * (32,766 in SQLite, 65,535 in PostgreSQL).
 */
export function* inChunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size)
  }
}

/** Rows per insert and ids per query: 21 columns of 500 rows are well under either limit. */
export const CHUNK_SIZE = 500
