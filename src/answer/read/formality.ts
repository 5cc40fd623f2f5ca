/**
 * "Established, documented, approved, communicated, applied, evaluated and maintained": what control
 * catalogues ask of every policy. The chain names no topic, but it asks for more than the control.
 */
const CHAIN_LINK =
  '(?:established?|defined?|documented?|approved?|communicated?|appl(?:y|ied)|enforced?|evaluated?|maintain(?:ed)?|implement(?:ed)?|adopt(?:ed)?|publish(?:ed)?|review(?:ed)?|updated?|disseminated?)'
const CHAIN = new RegExp(`\\b${CHAIN_LINK}(?:(?:,|,? and| and|,? &)\\s+${CHAIN_LINK})+\\b`, 'gi')

/** Words by which a source shows that a control is written down and kept up. */
const FORMAL =
  /\b(document(s|ed|ation)?|polic(y|ies)|formal(ly|ised|ized)?|written|procedures?|programmes?|programs?|plans?)\b/i

/** Finds the chain of a question, as it stands there. */
export function findFormality(question: string): string | null {
  const [chain] = question.match(CHAIN) ?? []
  return chain !== undefined && /document|approv|publish|establish/i.test(chain) ? chain : null
}

/** The question without such chains. */
export function withoutFormality(question: string): string {
  return question.replace(CHAIN, ' ')
}

/** Whether a statement shows that what it states is written down. */
export function isFormal(statement: string): boolean {
  return FORMAL.test(statement)
}
