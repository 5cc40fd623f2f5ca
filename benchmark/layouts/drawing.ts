import type { SheetTruth } from '../layout-truth.ts'

/** A cell of a drawn sheet. */
export interface DrawnCell {
  readonly text: string
  /** Whether the text is the cached result of a formula. */
  readonly isFormula: boolean
  /** Whether the cell stays open to typing once the sheet is protected. */
  readonly isUnlocked: boolean
  /** Whether the cell is boxed in. */
  readonly isBoxed: boolean
}

export interface DrawnSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly isProtected: boolean
  /** Row to column to cell, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, DrawnCell>>
  readonly hiddenRows: ReadonlySet<number>
  readonly merges: readonly string[]
  /** Range to the formula of its list. */
  readonly lists: Readonly<Record<string, string>>
  readonly extendedLists: Readonly<Record<string, string>>
  /** Letters of the hidden columns. */
  readonly hiddenColumns: readonly string[]
  readonly truth: SheetTruth
}

/** A questionnaire drawn in text, with the layout that a person reads in it. */
export interface Drawing {
  readonly name: string
  /** What the shape brings. */
  readonly note: string
  /** The delimiter of a CSV; null for a workbook. */
  readonly delimiter: string | null
  readonly definedNames: Readonly<Record<string, string>>
  readonly sheets: readonly DrawnSheet[]
}
