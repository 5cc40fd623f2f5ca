import type { ColumnRole, SheetMapping } from '../../../domain/mapping.ts'

/** What a column is shown as; `tick` stands for a column of marks. */
export type ShownRole = Exclude<ColumnRole, 'ignore'> | 'tick'

interface RoleLook {
  readonly label: string
  /** What the column is for, in the menu. */
  readonly meaning: string
  /** The name of its colours in the theme. */
  readonly colour: string
  /** Whether Countersign writes into it. */
  readonly isFilled: boolean
}

/** How each role is named and coloured, in the order of the menu. */
export const ROLE_LOOKS: Readonly<Record<ShownRole, RoleLook>> = {
  question: {
    label: 'Question',
    meaning: 'What is asked',
    colour: 'question',
    isFilled: false,
  },
  id: { label: 'ID', meaning: 'The customer’s own number', colour: 'id', isFilled: false },
  section: { label: 'Section', meaning: 'Titles of sections', colour: 'section', isFilled: false },
  choice: {
    label: 'Choice',
    meaning: 'Takes a value of its list',
    colour: 'choice',
    isFilled: true,
  },
  text: {
    label: 'Answer text',
    meaning: 'Takes the answer’s words',
    colour: 'text',
    isFilled: true,
  },
  comment: { label: 'Comment', meaning: 'Takes a remark', colour: 'comment', isFilled: true },
  tick: {
    label: 'Tick',
    meaning: 'A mark is the answer',
    colour: 'choice',
    isFilled: true,
  },
  evidence: {
    label: 'Evidence',
    meaning: 'Left to a person',
    colour: 'evidence',
    isFilled: false,
  },
  ownership: {
    label: 'Ownership',
    meaning: 'Left to a person',
    colour: 'ownership',
    isFilled: false,
  },
  other: {
    label: 'Other answer',
    meaning: 'Left to a person',
    colour: 'other',
    isFilled: false,
  },
}

export const SHOWN_ROLES = Object.keys(ROLE_LOOKS) as readonly ShownRole[]

/** The role of a column, or undefined where it has none. */
export function roleOf(sheet: SheetMapping, letters: string): ShownRole | undefined {
  if (sheet.ticks[letters] !== undefined) return 'tick'
  const role = sheet.columns[letters]
  return role === 'ignore' ? undefined : role
}

/** A column's role in words: a tick column says which choice it stands for. */
export function describeRole(sheet: SheetMapping, letters: string): string {
  const role = roleOf(sheet, letters)
  if (role === undefined) return 'No role'
  return role === 'tick' ? `Tick “${sheet.ticks[letters]}”` : ROLE_LOOKS[role].label
}
