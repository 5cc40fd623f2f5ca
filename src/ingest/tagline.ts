/**
 * Tells a sentence that announces what its section is about from one that states something:
 * "How we keep your data safe.", "Certifications and data flow.".
 *
 * Judges the words alone; callers use it only for a sentence that stands alone right under a title,
 * where trust pages put such lines. Whatever holds a figure, a standard or a claim is no tagline:
 * a line too many costs less than a statement lost.
 */
export function isTagline(sentence: string): boolean {
  const line = sentence.trim()
  if (line.length > 160 || /\d|;/.test(line)) return false
  if (/^(?:how|why) \w/i.test(line) || /: (?:who|what|how|where)\b/i.test(line)) return true
  if (line.includes(':') || /^(?:no|yes|never|not)\b/i.test(line)) return false
  if (/^an? (?:\w+ ){0,3}look at\b/i.test(line)) return true
  if (/^(?:where|what) (?:your|our|we|you|ai)\b(?!.*, (?:we|it|they|customers|data)\b)/i.test(line))
    return true
  if (/^the \w+(?: \w+)? (?:we|you)\b/i.test(line)) return true
  if (/\b(?:and|,) (?:how|what|why|where) (?:to|we|you|each|happens)\b/i.test(line)) return true
  return isVerblessSeries(line) || hasTopicWordsOnly(line)
}

/** "The paper trail, the rules, and the contracts behind the controls." */
function isVerblessSeries(line: string): boolean {
  return (
    /^the [a-z -]+, the [a-z -]+,? and the [a-z -]+\.$/i.test(line) &&
    !/\b(?:is|are|has|have|can|may|must|will|we|\w+ed)\b/i.test(line)
  )
}

const TOPIC_WORDS = new Set(
  `a an and at by for from in of on our the this to with your you we
  answers certifications changes commitments compliance controls data details documents every
  everything faq flow flows governance infrastructure latest overview policies policy practice
  practices principles privacy production protection questions recent reports resources security
  service services standards transparency trust updates`.split(/\s+/),
)

function hasTopicWordsOnly(line: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  return words.length > 0 && words.length <= 8 && words.every((word) => TOPIC_WORDS.has(word))
}
