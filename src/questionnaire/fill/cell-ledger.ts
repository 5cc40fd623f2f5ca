import { columnLetters } from '../cell-address.ts'
import { isPlaceholder } from '../layout/choice-words.ts'
import { findDefaultValue } from '../layout/find-existing-answer.ts'
import { shownText } from '../layout/sheet-grid.ts'
import {
  explainFormula,
  explainHeld,
  explainMisfit,
  explainShared,
  explainTooLong,
} from './blank-reasons.ts'
import type { CellWrite } from './cell-write.ts'
import type { FillTarget } from './fill-target.ts'
import { matchValue } from './match-value.ts'

/** What a cell holds at most in every spreadsheet program. */
const MAX_CELL_CHARS = 32_767

/** A value on its way to a cell, before it is known whether the cell takes it. */
export interface ProposedWrite {
  readonly row: number
  readonly column: number
  readonly value: string
  /** The question that it answers. */
  readonly questionRow: number
  readonly questionId: string | null
  /** Whether several answers may share the cell, one below the other. */
  readonly mayJoin: boolean
}

/** The cells that filling will write, checked one by one. */
export interface CellLedger {
  readonly writes: ReadonlyMap<string, CellWrite>
  /** @returns `undefined` when the cell takes the value, else why it doesn't, in a sentence. */
  put(proposal: ProposedWrite): string | undefined
  /** Writes a head, over nothing. */
  putHead(row: number, column: number, value: string): void
  /** Empties a cell that holds a part of the answer that is replaced. Blank cells stay as they are. */
  clear(row: number, column: number, questionRow: number): void
}

/**
 * Keeps what goes into which cell of one sheet, and holds each value to its cell: never over a
 * formula or something that somebody wrote, only a value of the cell's own list, into the first cell
 * of a merged one, and no more text than a cell holds.
 */
export function createCellLedger(target: FillTarget): CellLedger {
  const { grid, layout, findAllowed, overwrite } = target
  const writes = new Map<string, CellWrite>()
  const isReplaceable = overwrite ? () => true : buildReplaceable(target)
  return {
    writes,
    put(proposal) {
      const { row, column } = anchorOf(target, proposal)
      const { questionRow, mayJoin } = proposal
      const address = `${columnLetters(column)}${row}`
      if (grid.isCalculated(row, column)) return explainFormula(address)
      if (!isReplaceable(row, column)) return explainHeld(address, shownText(grid, row, column))
      const list = findAllowed(row, column)
      const allowed = list?.map(({ text }) => text)
      const matched = allowed ? matchValue(proposal.value, allowed) : proposal.value
      if (matched === undefined) return explainMisfit(proposal.value, address, allowed ?? [])
      const key = keyOf(row, column)
      const known = writes.get(key)
      const joins = known !== undefined && mayJoin && !list
      if (known && !joins && known.value !== matched) {
        return explainShared(address, known.questionRow, known.value)
      }
      const value = joins ? joinAnswers(known.value, matched, proposal.questionId) : matched
      if (value.length > MAX_CELL_CHARS) {
        return explainTooLong(address, value.length, MAX_CELL_CHARS)
      }
      const kind = list?.find(({ text }) => text === matched)?.kind ?? 'text'
      writes.set(key, { sheet: layout.name, row, column, value, kind, questionRow })
      return undefined
    },
    putHead(row, column, value) {
      const write = {
        sheet: layout.name,
        row,
        column,
        value,
        kind: 'text',
        questionRow: row,
      } as const
      writes.set(keyOf(row, column), write)
    },
    clear(row, column, questionRow) {
      const anchor = anchorOf(target, { row, column })
      const key = keyOf(anchor.row, anchor.column)
      const held = shownText(grid, anchor.row, anchor.column)
      if (writes.has(key) || held === '' || grid.isCalculated(anchor.row, anchor.column)) return
      writes.set(key, { sheet: layout.name, ...anchor, value: '', kind: 'text', questionRow })
    },
  }
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`
}

/** The first cell of the merged range that covers a cell, else the cell itself. */
function anchorOf(
  { grid }: FillTarget,
  { row, column }: { readonly row: number; readonly column: number },
) {
  const merge = grid.findMerge(row, column)
  return { row: merge?.firstRow ?? row, column: merge?.firstColumn ?? column }
}

/** Blank cells, placeholders and the value that a whole column was handed out with give way. */
function buildReplaceable({ grid, layout }: FillTarget): (row: number, column: number) => boolean {
  const rows = layout.questions.map(({ row }) => row)
  const defaults = new Map<number, string | null>()
  return (row, column) => {
    const text = shownText(grid, row, column)
    if (text === '' || isPlaceholder(text)) return true
    if (!defaults.has(column)) defaults.set(column, findDefaultValue(grid, column, rows))
    return text === defaults.get(column)
  }
}

function joinAnswers(first: string, second: string, id: string | null): string {
  return `${first}\n${id === null ? '' : `${id}: `}${second}`
}
