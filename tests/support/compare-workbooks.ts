import { strFromU8, unzipSync } from 'fflate'

/** What differs between two workbooks, found by means that share no code with the product. */
export interface WorkbookDifference {
  /** Parts whose unpacked bytes differ. */
  readonly parts: readonly string[]
  /** Cells of worksheet parts that differ, as "part!A1". */
  readonly cells: readonly string[]
  /** Worksheet parts that differ outside their cells. */
  readonly outsideCells: readonly string[]
}

const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g

/**
 * Compares two workbooks part by part, and worksheets cell by cell. Cells are read with a regular
 * expression, on purpose: the product parses XML, and its mistakes mustn't hide themselves here.
 */
export function compareWorkbooks(before: Uint8Array, after: Uint8Array): WorkbookDifference {
  const [old, current] = [unzipSync(before), unzipSync(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(current)])]
  const parts = names.filter((name) => {
    const [one, other] = [old[name], current[name]]
    return !one || !other || !Buffer.from(one).equals(Buffer.from(other))
  })
  const cells: string[] = []
  const outsideCells: string[] = []
  for (const name of parts.filter((part) => /worksheets\/[^/]+\.xml$/.test(part))) {
    const [one, other] = [readSheet(old[name]), readSheet(current[name])]
    for (const address of new Set([...one.cells.keys(), ...other.cells.keys()])) {
      if (one.cells.get(address) !== other.cells.get(address)) cells.push(`${name}!${address}`)
    }
    if (one.frame !== other.frame) outsideCells.push(name)
  }
  return { parts, cells, outsideCells }
}

/** A worksheet's cells as written, and all that is around them; rows that hold nothing are left out. */
function readSheet(bytes: Uint8Array | undefined) {
  const xml = strFromU8(bytes ?? new Uint8Array())
  const cells = new Map<string, string>()
  const frame = xml
    .replace(CELL, (element, _, attributes: string) => {
      cells.set(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '', element)
      return ''
    })
    .replace(/<(?:\w+:)?row\b[^>]*>\s*<\/(?:\w+:)?row>|<(?:\w+:)?row\b[^>]*\/>/g, '')
  return { cells, frame }
}
