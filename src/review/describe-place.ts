import type { Question } from '../domain/questionnaire.ts'

/**
 * Says where a question stands in the customer's file, for messages to people.
 *
 * @example describePlace(question) // 'question A&A-01.1 (sheet "CAIQ", row 5)'
 */
export function describePlace(question: Pick<Question, 'sheet' | 'row' | 'id'>): string {
  const place = `sheet "${question.sheet}", row ${question.row}`
  return question.id === null ? `the question in ${place}` : `question ${question.id} (${place})`
}
