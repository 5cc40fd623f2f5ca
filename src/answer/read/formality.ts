/**
 * "Established, documented, approved, communicated, applied, evaluated and maintained": what control
 * catalogues ask of every policy. The chain names no topic, but it asks for more than the control.
 */
const CHAIN_LINK =
  '(?:established?|defined?|documented?|approved?|communicated?|appl(?:y|ied)|enforced?|evaluated?|maintain(?:ed)?|implement(?:ed)?|adopt(?:ed)?|publish(?:ed)?|review(?:ed)?|updated?|disseminated?)'
const CHAIN = new RegExp(`\\b${CHAIN_LINK}(?:(?:,|,? and| and|,? &)\\s+${CHAIN_LINK})+\\b`, 'gi')

/** Words for papers, */
const PAPER =
  /\b(document(s|ation)?|polic(y|ies)|procedures?|standards?|programmes?|programs?|plans?|process(es)?)\b/i
/** and by which a source shows that they are written down and kept up. */
const KEPT =
  /\b(documented|written|formal(ly|ised|ized)?|approved|maintain(s|ed)?|establish(es|ed)?|publish(es|ed)?|adopted|(is|are) reviewed|reviewed (at least )?(annually|yearly|every|once|twice|regularly))\b/i

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
  return PAPER.test(statement) && KEPT.test(statement)
}
