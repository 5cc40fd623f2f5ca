import type { Question } from './questionnaire.ts'

/** A question that stands in no file: it has no cells, no list and no answer yet. */
export function questionOutsideFiles(text: string): Question {
  return {
    sheet: 'ask',
    row: 1,
    id: null,
    text,
    section: null,
    choiceCell: null,
    textCell: null,
    commentCell: null,
    allowed: null,
    tickCells: null,
    existingAnswer: null,
  }
}
