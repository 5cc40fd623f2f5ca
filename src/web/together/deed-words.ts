const WORDS: Readonly<Record<string, string>> = {
  'answer.approved': 'approved',
  'answer.rejected': 'rejected',
  'answer.reopened': 'reopened',
}

/** What somebody did to an answer, as the verb of a sentence. */
export function deedWords(action: string | undefined): string {
  return WORDS[action ?? ''] ?? 'changed'
}
