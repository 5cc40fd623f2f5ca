import { z } from 'zod'

/**
 * How far something may go, from the widest circle to the narrowest: to anybody, to those who signed
 * a confidentiality agreement, or to nobody outside the company.
 *
 * A fact has one (its source's, unless a person gave it its own), and so has the audience of a
 * questionnaire; `mayGoTo` compares the two.
 */
export const disclosureSchema = z.enum(['public', 'nda', 'internal'])
export type Disclosure = z.infer<typeof disclosureSchema>

/**
 * What holds where nobody said: a source's statements may go to those under NDA, and a questionnaire
 * comes from such a customer. So nothing reaches a public answer before a person has said that it is
 * public, and nothing internal reaches a customer unless a person calls the audience internal.
 */
export const DEFAULT_DISCLOSURE: Disclosure = 'nda'

const CIRCLES: Readonly<Record<Disclosure, number>> = { public: 0, nda: 1, internal: 2 }

/** Whether a fact of this disclosure may be shown to this audience. */
export function mayGoTo(disclosure: Disclosure, audience: Disclosure): boolean {
  return CIRCLES[disclosure] <= CIRCLES[audience]
}

/** The disclosure in words that follow "is". */
export const DISCLOSURE_WORDS: Readonly<Record<Disclosure, string>> = {
  public: 'public',
  nda: 'for those under NDA',
  internal: 'internal',
}
