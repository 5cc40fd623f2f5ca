/** Opening words of a question or of an instruction to answer, in the languages met so far. */
const QUESTION_OPENING =
  /^(-\s*)?(if (so|yes|no|not|applicable)\b|(do|does|did|is|are|was|were|has|have|had|can|could|will|would|shall|should|may|what|which|who|whom|whose|when|where|why|how(?! to\b)|please|describe|list|provide|explain|specify|indicate|identify|confirm|state|outline|summarize|attach|share|use this area)\b|(est-ce|avez-vous|disposez|êtes|quel|quelle|quels|quelles|comment|décri|veuillez|gibt es|haben sie|werden|wird|ist|sind|welche|wie|wer|beschreiben|bitte|cuenta|tiene|dispone|existe|cuál|cómo|qué|describa|possui|qual|como|descreva)\b)/i

const ENDS_AS_QUESTION = /[?？]["'”’)\]*\s]*$/
const HAS_QUESTION_MARK = /[?？]/
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Whether a text asks something, by its mark or its opening words. */
export function isQuestionLike(text: string): boolean {
  const trimmed = text.trim()
  return (
    ENDS_AS_QUESTION.test(trimmed) ||
    (HAS_QUESTION_MARK.test(trimmed) && trimmed.length > 20) ||
    (QUESTION_OPENING.test(trimmed) && isSentenceLike(trimmed))
  )
}

/** Whether a text ends in a question mark, the one sign of a question that nothing else bears. */
export function endsAsQuestion(text: string): boolean {
  return ENDS_AS_QUESTION.test(text.trim())
}

/** Whether a text is long enough to state or ask something, rather than to label it. */
export function isSentenceLike(text: string): boolean {
  const trimmed = text.trim()
  if (/^https?:\S+$/.test(trimmed)) return false
  if (CJK.test(trimmed)) return trimmed.length >= 6
  return trimmed.length >= 20 && trimmed.split(/\s+/).length >= 4
}

/** Whether a text can be the id of a question: short, with a digit, and no sentence. */
export function isIdLike(text: string): boolean {
  const trimmed = text.trim()
  return (
    trimmed.length <= 30 &&
    /\d/.test(trimmed) &&
    trimmed.split(/\s+/).length <= 3 &&
    !/[?？]/.test(trimmed)
  )
}

/** The pattern of an id, so that ids of one kind compare equal: "A&A-01.1" is "A&A-9.9". */
export function idShape(id: string): string {
  return id
    .replace(/\s+/g, '')
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'A')
    .replace(/(9\.)+9/g, '9.9')
}
