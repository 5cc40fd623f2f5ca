/** The endings of files that are read as a customer's questionnaire. */
export const QUESTIONNAIRE_ENDINGS = ['.xlsx', '.xlsm', '.csv'] as const

/** The endings of files that are read as a source; a questionnaire answered before is one too. */
export const SOURCE_ENDINGS = [
  ...['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx'],
  ...QUESTIONNAIRE_ENDINGS,
] as const

/** Whether a file's name ends like one of these, in any case. */
export function hasEnding(fileName: string, endings: readonly string[]): boolean {
  const name = fileName.toLowerCase()
  return endings.some((ending) => name.endsWith(ending))
}
