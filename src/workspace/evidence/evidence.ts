import type { ExportRecord } from '../../domain/fill-report.ts'
import type { Questionnaire } from '../../domain/questionnaire.ts'
import type { Source } from '../../domain/source.ts'
import type { CheckedAnswers } from '../fill-approved.ts'

/** All that an evidence pack tells, read in one transaction. */
export interface Evidence {
  readonly questionnaire: Questionnaire
  /** In the order of the file. */
  readonly answers: CheckedAnswers['answers']
  readonly sources: readonly Source[]
  /** The latest first. */
  readonly exports: readonly ExportRecord[]
  readonly madeAt: Date
}

/** A cited statement, beside the question that it was cited for. */
export interface Quotation {
  readonly sheet: string
  readonly row: number
  readonly questionId: string | null
  readonly question: string
  readonly source: string
  readonly section: string
  readonly quote: string
  readonly factId: string
}

/** The citations of approved answers; drafts that nobody approved keep theirs to themselves. */
export function quotationsOf({ answers }: Evidence): readonly Quotation[] {
  return answers.flatMap(({ answer, approved }) => {
    if (approved === null) return []
    const { sheet, row, id, text } = answer.question
    return (answer.draft?.citations ?? []).map((citation) => ({
      ...{ sheet, row, questionId: id, question: text },
      ...citation,
    }))
  })
}
