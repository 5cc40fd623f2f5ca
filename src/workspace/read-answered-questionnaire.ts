import { posix } from 'node:path'
import type { Statement } from '../domain/fact.ts'
import type { LayoutQuestion, SheetLayout } from '../domain/questionnaire.ts'
import { readChoiceMeaning } from '../domain/read-choice-meaning.ts'
import { type QuestionAndAnswer, readAnswers } from '../ingest/read-answers.ts'
import type { SourceDocument } from '../ingest/source-document.ts'
import { findFormDate } from '../ingest/stated-date.ts'
import { parseCellAddress } from '../questionnaire/cell-address.ts'
import { isPlaceholder } from '../questionnaire/layout/choice-words.ts'
import { type SheetGrid, shownText } from '../questionnaire/layout/sheet-grid.ts'
import { readQuestionnaire } from '../questionnaire/open-questionnaire.ts'

/**
 * Reads a questionnaire that somebody answered into facts: each question that holds an answer, with
 * that answer.
 *
 * The layout is found as for a questionnaire to be answered, by the same engine; rows without an
 * answer, and values that a form was handed out with, are none.
 *
 * @throws what `readQuestionnaire` throws when the file can't be read
 */
export function readAnsweredQuestionnaire(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): { readonly document: SourceDocument; readonly statements: readonly Statement[] } {
  const { grids, detected } = readQuestionnaire({ fileName: file.name, bytes: file.bytes })
  const gridByName = new Map(grids.map((grid) => [grid.name, grid]))
  const answers = detected.layout.sheets.flatMap((sheet) => {
    const grid = gridByName.get(sheet.name)
    return grid ? answersOf(sheet, grid) : []
  })
  return readAnswers(answers, {
    title: posix.basename(file.name).replace(/\.[^.]+$/, ''),
    statedDate: findStatedDay(grids),
  })
}

function answersOf(sheet: SheetLayout, grid: SheetGrid): readonly QuestionAndAnswer[] {
  // A comment alone may be a hint of the form's author; in a form that is filled in it is an answer.
  const answered = sheet.questions.filter(({ existingAnswer }) => existingAnswer !== null).length
  const isFilledIn = answered * 2 > sheet.questions.length
  return sheet.questions.flatMap((question): readonly QuestionAndAnswer[] => {
    if (question.existingAnswer === null && !isFilledIn) return []
    const answer = readAnswerCells(question, grid)
    return answer === null
      ? []
      : [{ section: question.section, question: question.text, ...answer }]
  })
}

/** Null where the cells say nothing: "N/A" and "See comment" without a comment. */
function readAnswerCells(
  question: LayoutQuestion,
  grid: SheetGrid,
): Pick<QuestionAndAnswer, 'choice' | 'texts'> | null {
  const { choiceCell, textCell, commentCell, tickCells, existingAnswer } = question
  const allowed = question.allowed ?? Object.keys(tickCells ?? {})
  const textAt = (cell: string | null): string => {
    const address = cell === null ? undefined : parseCellAddress(cell)
    const text = address ? shownText(grid, address.row, address.column) : ''
    return isPlaceholder(text) ? '' : text
  }
  const texts = [textCell, commentCell].map(textAt).filter((text) => text !== '')
  let chosen = tickCells === null ? textAt(choiceCell) : (existingAnswer ?? '')
  // A cell for text may hold the bare choice, beside its comment.
  if (chosen === '' && readChoiceMeaning(texts[0] ?? '', allowed)) chosen = texts.shift() ?? ''
  const meaning = chosen === '' ? undefined : readChoiceMeaning(chosen, allowed)
  if (meaning === undefined) {
    const all = chosen === '' ? texts : [chosen, ...texts]
    return all.length === 0 ? null : { choice: null, texts: all }
  }
  if (meaning === 'not-applicable' || meaning === 'see-comment') {
    return texts.length === 0 ? null : { choice: null, texts }
  }
  return { choice: { text: chosen, meaning }, texts }
}

/** Forms say above their questions when they were answered. */
function findStatedDay(grids: readonly SheetGrid[]): string | null {
  for (const grid of grids) {
    for (const cells of [...grid.rows.values()].slice(0, MAX_ROWS_ABOVE)) {
      const line = [...cells.values()].map(({ text }) => text.trim()).join(' ')
      const day = line.length <= MAX_LINE_CHARS ? findFormDate(line) : null
      if (day !== null) return day
    }
  }
  return null
}

const MAX_ROWS_ABOVE = 40
const MAX_LINE_CHARS = 200
