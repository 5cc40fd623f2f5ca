import type { Layout, LayoutQuestion, SheetLayout } from '../domain/questionnaire.ts'
import { countOf } from './count-of.ts'

/** The layout of a file, sheet by sheet, for a person at a terminal. */
export function presentLayout(layout: Layout): string {
  const questions = layout.sheets.reduce((sum, { questions }) => sum + questions.length, 0)
  return [
    `${layout.file}: ${countOf(questions, 'question')}`,
    ...layout.sheets.map(presentSheet),
    '',
  ].join('\n')
}

function presentSheet(sheet: SheetLayout): string {
  const lines = sheet.isQuestionnaire
    ? [
        `${sheet.name}: ${countOf(sheet.questions.length, 'question')}`,
        `  header row      ${sheet.headerRow ?? 'none'}`,
        `  id column       ${sheet.idColumn ?? 'none'}`,
        `  question column ${sheet.questionColumn ?? 'none'}`,
        ...presentAnswerColumns(sheet),
        ...sheet.questions.slice(0, QUESTIONS_SHOWN).map(presentQuestion),
        ...presentRest(sheet.questions.length - QUESTIONS_SHOWN),
      ]
    : [`${sheet.name}: no questionnaire`]
  return ['', ...lines, ...sheet.reasons.map((reason) => `  · ${reason}`)].join('\n')
}

/** Enough to see whether the right rows and cells were found; `--json` has them all. */
const QUESTIONS_SHOWN = 3
const QUESTION_CHARS_SHOWN = 70

function presentAnswerColumns({ answerColumns }: SheetLayout): readonly string[] {
  if (answerColumns.length === 0) return ['  answer columns  none; they will be added at the right']
  return answerColumns.map(({ column, kind, header, allowed }) => {
    const label = header === null ? '' : ` "${header}"`
    return `  ${kind.padEnd(7)} column  ${column}${label}${allowed ? ` [${allowed.join(' | ')}]` : ''}`
  })
}

function presentQuestion(question: LayoutQuestion): string {
  const cells = [
    question.choiceCell,
    ...Object.values(question.tickCells ?? {}),
    question.textCell,
    question.commentCell,
  ].filter((cell) => cell !== null)
  const text = question.text.replace(/\s+/g, ' ')
  const shown =
    text.length > QUESTION_CHARS_SHOWN ? `${text.slice(0, QUESTION_CHARS_SHOWN - 1)}…` : text
  return `  row ${question.row}: ${shown} → ${cells.join(', ') || 'no cell'}`
}

function presentRest(count: number): readonly string[] {
  return count > 0 ? [`  … and ${count} more`] : []
}
