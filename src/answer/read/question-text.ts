/** A question's own sentence, and what it asks to be added. */
export interface QuestionText {
  /** Without list markers and asides before it ("If so,", "For production,"). */
  readonly main: string
  /** "Please list the roles.", "If yes, describe how."; null where nothing is added. */
  readonly followUp: string | null
}

const ASIDE =
  /^(((if (so|yes|no|applicable|any)|where applicable|additionally|also|and|[-–•]|\d+(\.\d+)*[.)]|[a-z]\))[,:]?\s+)|((for|when|in (the )?(event|case)|within|as part of|with respect to|regarding) [^,?]{1,60},\s+))+/i
const FOLLOW_UP =
  /(?<=[?.])\s+(?=(?:please\s+)?(?:(?:if|where) (?:so|yes|no|not|applicable)\b|state|list|describe|specify|give|name|provide|explain|include|indicate|identify|detail|attach|which|what|how|when)\b)/i

/** Parts the sentence that asks from what it asks to be added, since only the first is decided. */
export function splitQuestion(text: string): QuestionText {
  const plain = text.replace(/\s+/g, ' ').trim()
  const cut = plain.search(FOLLOW_UP)
  const main = cut < 0 ? plain : plain.slice(0, cut)
  const followUp = cut < 0 ? null : plain.slice(cut).trim()
  return { main: main.replace(ASIDE, '').replace(/^please\s+/i, ''), followUp }
}
