import type { LayoutDecision } from '../../domain/questionnaire.ts'
import { columnLetters } from '../cell-address.ts'
import { toConfidence } from './evidence.ts'
import type { AnswersBelow } from './find-answer-below.ts'
import type { AnswerColumns } from './find-answer-columns.ts'
import type { Headers } from './find-headers.ts'
import type { IdColumn } from './find-id-column.ts'
import { LOWEST_QUESTION_SCORE, type QuestionColumn } from './find-question-column.ts'
import { LOWEST_HEADER_SCORE } from './score-header.ts'

/** Puts into words, with how sure each is, what was decided of a sheet's header and columns. */
export function explainSheet(table: {
  readonly headers: Headers
  readonly found: QuestionColumn
  readonly idColumn: IdColumn | null
  readonly answers: AnswerColumns
  readonly below: AnswersBelow | undefined
}): readonly LayoutDecision[] {
  const { headers, found, idColumn, answers, below } = table
  return [
    explainHeader(headers),
    {
      about: 'question-column',
      place: columnLetters(found.column),
      confidence: toConfidence(found.score - LOWEST_QUESTION_SCORE),
      reason: `column ${columnLetters(found.column)} holds the questions: ${found.isNamed ? 'its header says so, ' : ''}${percent(found.questionShare)} of its texts ask something and ${percent(found.sentenceShare)} are sentences`,
    },
    ...(idColumn
      ? [
          {
            about: 'id-column' as const,
            place: columnLetters(idColumn.column),
            confidence: toConfidence(idColumn.score),
            reason: `column ${columnLetters(idColumn.column)} holds their ids`,
          },
        ]
      : []),
    ...answers.columns.map(({ column, confidence, reason }) => ({
      about: 'answer-column' as const,
      place: columnLetters(column),
      confidence,
      reason,
    })),
    ...answers.rejected.map(({ column, confidence, reason }) => ({
      about: 'other-column' as const,
      place: columnLetters(column),
      confidence,
      reason,
    })),
    ...(answers.columns.length === 0 ? [explainMissing(below)] : []),
  ]
}

function explainHeader({ rows, headerRow, score }: Headers): LayoutDecision {
  const repeats = rows.length > 1 ? `, repeated in rows ${rows.slice(1).join(', ')}` : ''
  return headerRow === null
    ? {
        about: 'header',
        place: null,
        confidence: toConfidence(LOWEST_HEADER_SCORE - score),
        reason: 'no header row was found',
      }
    : {
        about: 'header',
        place: String(headerRow),
        confidence: toConfidence(score - LOWEST_HEADER_SCORE),
        reason: `row ${headerRow} is the header${repeats}`,
      }
}

/** Nothing but the absence of evidence speaks for adding a column. */
const MISSING_CONFIDENCE = 0.6

function explainMissing(below: AnswersBelow | undefined): LayoutDecision {
  return below
    ? { about: 'answer-column', place: null, ...below }
    : {
        about: 'answer-column',
        place: null,
        confidence: MISSING_CONFIDENCE,
        reason: 'there is no answer column; filling adds one at the right end',
      }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
