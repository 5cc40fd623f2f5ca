import {
  EXAMPLE_OPENING,
  FOOTER_OPENING,
  FORM_WORDS,
  QUESTION_ENDINGS,
  QUESTION_OPENINGS,
  QUESTION_PARTICLES,
  TITLE_OPENING,
} from './question-words.ts'

/** Bullets and ids such as "A.1 -", "Q12:" or "3.2)" that may stand before a question. */
const LEAD =
  /^[\s•·*¿"“(–-]*((?:[A-Z]{0,4}[.-]?\d+(?:[.-]\d+)*[a-z]?|[A-Za-z])\s*[.):;–-]\s+)?[\s•·*¿"“–-]*/
const OPENING = new RegExp(
  `^(?:${Object.values(QUESTION_OPENINGS).flat().join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
const ENDS_AS_QUESTION = /[?？]["'”’)\]*\s]*$/
const HAS_QUESTION_MARK = /[?？]/
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Whether a text asks something, by its mark, its opening words or its ending. */
export function isQuestionLike(text: string): boolean {
  const trimmed = text.trim()
  if (ENDS_AS_QUESTION.test(trimmed)) return true
  if (HAS_QUESTION_MARK.test(trimmed) && trimmed.length > 20) return true
  const said = trimmed.replace(LEAD, '')
  if (CJK.test(said)) return QUESTION_ENDINGS.test(said) || QUESTION_PARTICLES.test(said)
  return OPENING.test(said) && (isSentenceLike(said) || /^(if|please|wenn|falls|si)\b/i.test(said))
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

/** Whether a text names a part of the form: "Section 2: Operations". */
export function saysTitle(text: string): boolean {
  return TITLE_OPENING.test(text.trim()) && !endsAsQuestion(text)
}

/** Whether a text is a title: it says so, or is a few words without a sentence's end. */
export function isTitleLike(text: string): boolean {
  const trimmed = text.trim()
  if (saysTitle(trimmed)) return true
  return !isQuestionLike(trimmed) && !isSentenceLike(trimmed)
}

/** Whether a text speaks of the form itself: how to fill it in, or what to do with it. */
export function isInstruction(text: string): boolean {
  return FORM_WORDS.test(text)
}

/** Whether a text sums up, signs or explains what stands above it. */
export function isFooter(text: string): boolean {
  return FOOTER_OPENING.test(text.trim())
}

/** Whether a text shows how to answer. */
export function isExample(text: string): boolean {
  return EXAMPLE_OPENING.test(text.trim())
}

/** Whether a text labels a field to fill in: "Date:". */
export function isFieldLabel(text: string): boolean {
  return /[:：]\s*$/.test(text) && !isQuestionLike(text)
}

/** Whether a text can be the id of a question: short, with a digit or a single letter, no sentence. */
export function isIdLike(text: string): boolean {
  const trimmed = text.trim()
  if (/^\(?([A-Za-z]|[ivx]{1,5})[.)]{0,2}$/.test(trimmed)) return true
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

/** Whether one id is the stem of another, as a section's is of its questions': "3.1" of "3.1.2". */
export function isStemOf(stem: string, id: string): boolean {
  const bare = stem.trim().replace(/[.)\s]+$/, '')
  if (bare === '' || id.length <= bare.length) return false
  return id.startsWith(bare) && /^[.\-–)]/.test(id.slice(bare.length))
}
