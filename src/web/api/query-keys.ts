/**
 * The names under which replies are kept. A key starts with the thing, so that a deed can mark
 * everything that it may have changed as old: `['answers']` covers the answers of all questionnaires.
 */
export const queryKeys = {
  workspace: ['workspace'],
  openWork: ['open-work'],
  overview: ['overview'],
  sources: ['sources'],
  source: (sourceId: string) => ['sources', sourceId],
  facts: ['facts'],
  topics: ['facts', 'topics'],
  agreement: ['facts', 'agreement'],
  library: ['library'],
  gaps: ['gaps'],
  questionnaires: ['questionnaires'],
  questionnaire: (questionnaireId: string) => ['questionnaires', questionnaireId],
  mapping: (questionnaireId: string) => ['mapping', questionnaireId],
  mappingTrial: (questionnaireId: string) => ['mapping-trial', questionnaireId],
  /** A file never changes, so nothing ever marks its preview as old. */
  preview: (questionnaireId: string, sheet: string) => ['preview', questionnaireId, sheet],
  drafting: (questionnaireId: string) => ['drafting', questionnaireId],
  languageModelPreview: (questionnaireId: string) => ['language-model-preview', questionnaireId],
  answers: (questionnaireId: string) => ['answers', questionnaireId],
  check: (answerId: string) => ['check', answerId],
  questionTopics: (questionnaireId: string) => ['question-topics', questionnaireId],
  exportPreview: (questionnaireId: string) => ['export-preview', questionnaireId],
  exports: (questionnaireId: string) => ['exports', questionnaireId],
  affectedAnswers: ['affected-answers'],
  auditEvents: ['audit-events'],
  people: ['people'],
  comments: (questionnaireId: string) => ['comments', questionnaireId],
  mentions: ['mentions'],
  /** Never fetched: how the shown version of an answer came here. */
  arrival: (answerId: string) => ['arrivals', answerId],
} as const
