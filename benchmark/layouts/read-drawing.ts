import { layoutTruthSchema, type SheetTruth } from '../layout-truth.ts'
import { createWordSource } from './draw-words.ts'
import type { Drawing, DrawnCell, DrawnSheet } from './drawing.ts'

/**
 * Reads a drawing: a first line that says what the shape brings, then each sheet as `== Name`, its
 * truth and its parts as `word rest`, and its rows as `mark | cell | cell`. README.md has the whole
 * notation. Truth and cells stand side by side, so that a person can check one against the other.
 *
 * @throws TypeError naming the line that can't be read.
 */
export function readDrawing(name: string, text: string): Drawing {
  const [note = '', ...lines] = text.trimEnd().split('\n')
  const fillWords = createWordSource()
  const definedNames: Record<string, string> = {}
  const sheets: SheetDraft[] = []
  let delimiter: string | null = null
  for (const { line, index } of unrollRepeats(lines)) {
    const sheet = sheets.at(-1)
    const [word = '', rest = ''] = splitOnce(line.trim(), ' ')
    if (word === '==') sheets.push(startSheet(rest))
    else if (word === 'csv') delimiter = rest
    else if (word === 'name') {
      const [alias = '', formula = ''] = splitOnce(rest, ' = ')
      definedNames[alias] = formula
    } else if (!sheet) throw new TypeError(`${name}: no sheet for "${line}"`)
    else if (line.includes('|') && !DIRECTIVES.has(word)) addRows(sheet, line, index, fillWords)
    else if (word === '.') sheet.lastRow += 1
    else if (DIRECTIVES.has(word)) addDirective(sheet, word, rest)
    else throw new TypeError(`${name}: what is "${line}"?`)
  }
  return { name, note, delimiter, definedNames, sheets: sheets.map(finishSheet) }
}

const DIRECTIVES = new Set([
  ...['not', 'question', 'id', 'answer', 'allowed', 'list', 'xlist', 'merge', 'hide'],
  ...['hidden', 'protected'],
])

interface SheetDraft {
  readonly name: string
  readonly rows: Map<number, Map<number, DrawnCell>>
  readonly hiddenRows: Set<number>
  readonly merges: string[]
  readonly lists: Record<string, string>
  readonly extendedLists: Record<string, string>
  readonly hiddenColumns: string[]
  readonly answers: Answer[]
  readonly headerRows: number[]
  readonly questionRows: number[]
  readonly flags: Set<string>
  question: string | null
  id: string | null
  lastRow: number
}

type Answer = SheetTruth['answerColumns'][number]

function startSheet(name: string): SheetDraft {
  return {
    name,
    rows: new Map(),
    hiddenRows: new Set(),
    merges: [],
    lists: {},
    extendedLists: {},
    hiddenColumns: [],
    answers: [],
    headerRows: [],
    questionRows: [],
    flags: new Set(),
    question: null,
    id: null,
    lastRow: 0,
  }
}

function addDirective(sheet: SheetDraft, word: string, rest: string): void {
  if (word === 'question') sheet.question = rest
  else if (word === 'id') sheet.id = rest
  else if (word === 'answer') sheet.answers.push(readAnswer(rest))
  else if (word === 'allowed') addAllowed(sheet, rest)
  else if (word === 'merge') sheet.merges.push(...rest.split(' '))
  else if (word === 'hide') sheet.hiddenColumns.push(...rest.split(' '))
  else if (word === 'list' || word === 'xlist') {
    const [range = '', values = ''] = splitOnce(rest, ' = ')
    const lists = word === 'list' ? sheet.lists : sheet.extendedLists
    lists[readRow(sheet, range)] = listFormula(readRow(sheet, values))
  } else sheet.flags.add(word)
}

/** `{r}` is the row last drawn, `{r+2}` two below it. */
function readRow({ lastRow }: SheetDraft, text: string): string {
  return text.replace(/\{r(\+\d+)?\}/g, (_, offset = '0') => String(lastRow + Number(offset)))
}

function listFormula(values: string): string {
  return values.startsWith('@') ? values.slice(1) : `"${values}"`
}

/** `D choice Yes|No`, `E comment`, `B text below 1`. */
function readAnswer(rest: string): Answer {
  const [column = '', kind = '', ...more] = rest.split(' ')
  const [first, second] = more
  const isBelow = first === 'below'
  return {
    column,
    kind: kind as Answer['kind'],
    ...(isBelow ? { rowOffset: Number(second) } : {}),
    ...(more.length > 0 && !isBelow ? { allowed: more.join(' ').split('|') } : {}),
  }
}

/** `C 8-12 = None|Some`: another list in these rows, or `null` for none. */
function addAllowed(sheet: SheetDraft, rest: string): void {
  const [place = '', values = ''] = splitOnce(rest, ' = ')
  const [column, rows = ''] = place.split(' ')
  const answer = sheet.answers.find((candidate) => candidate.column === column)
  if (!answer) throw new TypeError(`no answer column for "allowed ${rest}"`)
  const allowed = values === 'null' ? null : values.split('|')
  answer.allowedByRow = [...(answer.allowedByRow ?? []), { rows, allowed }]
}

const ROW = /^\s*([A-Z]?)(\d*)(\s[A-Z:\s]*?)?\s*(hidden\s*)?\|(.*)$/

function addRows(
  sheet: SheetDraft,
  line: string,
  groupIndex: number,
  fillWords: (cell: string) => string,
): void {
  const match = ROW.exec(/^\s*[A-Z]:[A-Z]/.test(line) ? `  ${line}` : line)
  if (!match) throw new TypeError(`no row: "${line}"`)
  const [, letter = '', digits = '', mergeText = '', hidden, body = ''] = match
  const isRange = /:/.test(`${letter}${mergeText}`.trim()) && !/^[HQS]$/.test(letter)
  const mark = isRange ? '' : letter
  const ranges = `${isRange ? letter : ''}${mergeText}`.trim().split(/\s+/).filter(Boolean)
  for (let index = 1; index <= Number(digits || 1); index += 1) {
    sheet.lastRow += 1
    const row = sheet.lastRow
    const counter = digits === '' ? groupIndex : index
    const cells = body.split('|').map((cell) => fillWords(fillCounter(cell.trim(), counter)))
    addCells(sheet, row, cells)
    if (mark === 'Q') sheet.questionRows.push(row)
    if (mark === 'H') sheet.headerRows.push(row)
    if (hidden) sheet.hiddenRows.add(row)
    for (const range of ranges) {
      const [first, last] = range.split(':')
      sheet.merges.push(`${first}${row}:${last}${row}`)
    }
  }
}

function fillCounter(cell: string, counter: number): string {
  return cell
    .replaceAll('{i}', String(counter))
    .replaceAll('{ii}', String(counter).padStart(2, '0'))
    .replaceAll('{letter}', String.fromCharCode(64 + counter))
    .replaceAll('\\n', '\n')
}

function addCells(sheet: SheetDraft, row: number, texts: readonly string[]): void {
  const cells = new Map<number, DrawnCell>()
  for (const [index, text] of texts.entries()) {
    if (text === '') continue
    const isFormula = text.startsWith('=')
    const isUnlocked = text.startsWith('~')
    const isBoxed = text.startsWith('[]')
    const shown = isBoxed ? text.slice(2) : isFormula || isUnlocked ? text.slice(1) : text
    cells.set(index + 1, { text: shown, isFormula, isUnlocked, isBoxed })
  }
  if (cells.size > 0) sheet.rows.set(row, cells)
}

function finishSheet(draft: SheetDraft): DrawnSheet {
  const isQuestionnaire = !draft.flags.has('not')
  const truth = {
    name: draft.name,
    isQuestionnaire,
    headerRow: isQuestionnaire ? endOfFirstBlock(draft.headerRows) : null,
    idColumn: draft.id,
    questionColumn: draft.question,
    questionRows: draft.questionRows.join(','),
    answerColumns: draft.answers,
  }
  const { sheets } = layoutTruthSchema.parse({ file: '', sheets: [truth] })
  return {
    ...draft,
    isHidden: draft.flags.has('hidden'),
    isProtected: draft.flags.has('protected'),
    truth: sheets[0] as SheetTruth,
  }
}

function endOfFirstBlock(rows: readonly number[]): number | null {
  const [first] = rows
  if (first === undefined) return null
  let last = first
  while (rows.includes(last + 1)) last += 1
  return last
}

interface Line {
  readonly line: string
  /** Which turn of a repeat the line belongs to, from 1. */
  readonly index: number
}

/** Writes `repeat 3` … `end` out three times. */
function unrollRepeats(lines: readonly string[]): readonly Line[] {
  const result: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const times = /^repeat (\d+)$/.exec(line)?.[1]
    if (times === undefined) {
      result.push({ line, index: 1 })
      continue
    }
    const end = lines.indexOf('end', at)
    const body = lines.slice(at + 1, end)
    for (let index = 1; index <= Number(times); index += 1) {
      result.push(...body.map((part) => ({ line: part, index })))
    }
    at = end
  }
  return result
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
