import { MAX_COLUMN, MAX_ROW, rangeCovers } from '../cell-address.ts'
import type { Target } from './reference-target.ts'

const MAX_ARGUMENTS = 5

/**
 * Reads OFFSET(range; rows; columns; height; width), by which forms let a list grow with its sheet:
 * its numbers written out, or counts of filled cells as in `COUNTA(Lists!$A:$A)-1`.
 *
 * @returns `undefined` when the formula isn't one, `null` when it would have to be calculated.
 */
export function readOffset(
  formula: string,
  follow: (reference: string) => Target | undefined,
): Target | null | undefined {
  const inner = /^OFFSET\((.*)\)$/is.exec(formula)?.[1]
  if (inner === undefined) return undefined
  const [reference = '', ...numbers] = splitArguments(inner)
  const target = follow(reference)
  if (!target || numbers.length >= MAX_ARGUMENTS) return null
  const { range } = target
  const [rows, columns, height, width] = [0, 1, 2, 3].map((index) =>
    readNumber(numbers[index] ?? '', follow),
  )
  if (rows === null || columns === null || height === null || width === null) return null
  const firstRow = range.firstRow + (rows ?? 0)
  const firstColumn = range.firstColumn + (columns ?? 0)
  const lastRow = firstRow + (height ?? range.lastRow - range.firstRow + 1) - 1
  const lastColumn = firstColumn + (width ?? range.lastColumn - range.firstColumn + 1) - 1
  const isInSheet =
    firstRow >= 1 && firstColumn >= 1 && lastRow <= MAX_ROW && lastColumn <= MAX_COLUMN
  if (!isInSheet || lastRow < firstRow || lastColumn < firstColumn) return null
  return { sheet: target.sheet, range: { firstRow, lastRow, firstColumn, lastColumn } }
}

/** Splits at the commas outside of brackets. */
function splitArguments(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let current = ''
  for (const character of text) {
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    if (character === ',' && depth === 0) {
      parts.push(current)
      current = ''
    } else current += character
  }
  return [...parts, current].map((part) => part.trim())
}

/** @returns `undefined` for nothing, `null` for what isn't a number or a count. */
function readNumber(
  text: string,
  follow: (reference: string) => Target | undefined,
): number | null | undefined {
  if (text === '') return undefined
  if (/^-?\d{1,7}$/.test(text)) return Number(text)
  const [, reference = '', sign = '+', digits = '0'] =
    /^COUNTA\(([^()]+)\)\s*(?:([+-])\s*(\d{1,7}))?$/i.exec(text) ?? []
  const target = reference === '' ? undefined : follow(reference)
  if (!target) return null
  const count = countFilled(target)
  return sign === '-' ? count - Number(digits) : count + Number(digits)
}

function countFilled({ sheet, range }: Target): number {
  let count = 0
  for (const [row, cells] of sheet.rows) {
    if (row > range.lastRow) break
    for (const column of cells.keys()) {
      if (rangeCovers(range, row, column)) count += 1
    }
  }
  return count
}
