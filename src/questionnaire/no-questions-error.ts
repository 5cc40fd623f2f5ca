import { AppError } from '../domain/app-error.ts'
import type { Layout } from '../domain/questionnaire.ts'

/** The file opens, but no sheet of it looks like a questionnaire; `layout` says why of each. */
export class NoQuestionsError extends AppError {
  readonly code = 'NO_QUESTIONS'
  readonly layout: Layout

  constructor(layout: Layout) {
    super(
      `No questions were found in ${layout.file} (sheets: ${layout.sheets.map((sheet) => sheet.name).join(', ') || 'none'}). Check that it is the questionnaire and not its instructions.`,
    )
    this.layout = layout
  }
}
