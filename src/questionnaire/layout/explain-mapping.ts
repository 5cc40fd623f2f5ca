import type { ColumnRole, SheetMapping } from '../../domain/mapping.ts'
import { columnNumber } from '../cell-address.ts'
import { placeRowOverrides } from './place-row-overrides.ts'
import type { SheetGrid } from './sheet-grid.ts'

const WORDS: Readonly<Record<Exclude<ColumnRole, 'ignore'>, string>> = {
  id: 'holds the ids',
  section: 'holds the sections',
  question: 'holds the questions',
  choice: 'takes a value of its list',
  text: "takes the answer's text",
  comment: 'takes comments',
  evidence: 'is for evidence and left to a person',
  ownership: 'says who owns a control and is left to a person',
  other: 'belongs to the answer and is left to a person',
}

/** Says in words how a mapping reads a sheet, where no evidence is at hand to say why. */
export function explainMapping(grid: SheetGrid, mapping: SheetMapping): readonly string[] {
  if (!mapping.isQuestionnaire) return ['the sheet is no questionnaire']
  const { headerRows, columns, ticks, rows } = mapping
  const roles = Object.entries(columns).sort(([a], [b]) => columnNumber(a) - columnNumber(b))
  const question = roles.find(([, role]) => role === 'question')
  const placed = placeRowOverrides(grid, mapping, question ? columnNumber(question[0]) : null)
  const lost = rows.length - placed.size
  return [
    headerRows.length === 0
      ? 'there is no header row'
      : `${headerRows.length === 1 ? 'row' : 'rows'} ${headerRows.join(', ')} ${headerRows.length === 1 ? 'is the header' : 'are headers'}`,
    ...roles.flatMap(([letters, role]) =>
      role === 'ignore' ? [] : [`column ${letters} ${WORDS[role]}`],
    ),
    ...Object.entries(ticks).map(
      ([letters, choice]) => `column ${letters} takes a mark for "${choice}"`,
    ),
    ...(mapping.answers === 'below' ? ['each answer goes under its question'] : []),
    ...(placed.size > 0
      ? [placed.size === 1 ? '1 row is set by hand' : `${placed.size} rows are set by hand`]
      : []),
    ...(lost > 0
      ? [`of the rows set by hand, ${lost} ${lost === 1 ? "isn't" : "aren't"} in this file`]
      : []),
  ]
}
