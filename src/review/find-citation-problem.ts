import { DISCLOSURE_WORDS, type Disclosure, mayGoTo } from '../domain/disclosure.ts'
import type { Fact } from '../domain/fact.ts'

/** Why an answer may not rest on a fact. */
export type CitationProblem = 'gone' | 'unverified' | 'retired' | 'undisclosable'

/**
 * What keeps an answer for an audience from resting on a fact, or undefined where nothing does.
 *
 * A fact that was merged into another of the same statement still holds up what rests on it already:
 * its source says it as before, and new answers cite the other.
 */
export function findCitationProblem(
  fact: Fact | undefined,
  audience: Disclosure,
): CitationProblem | undefined {
  if (fact === undefined) return 'gone'
  if (fact.retirement !== null) return 'retired'
  if (fact.verification === null) return 'unverified'
  if (!mayGoTo(fact.disclosure, audience)) return 'undisclosable'
  return undefined
}

/** The problem and what to do, as the rest of a sentence that names the statement. */
export function describeCitationProblem(problem: CitationProblem): string {
  switch (problem) {
    case 'gone':
      return 'that the sources no longer hold. Draft it again, or edit it to cite another.'
    case 'retired':
      return 'that was retired. Draft it again, or edit it to cite another.'
    case 'unverified':
      return 'that nobody has verified. Verify it, or cite another.'
    case 'undisclosable':
      return 'that may not go to the audience of the questionnaire. Cite another, or correct how far it may go.'
  }
}

/** Why a signature doesn't hold any more, with the statement in full. */
export function describeLostCitation(
  problem: CitationProblem,
  statement: string,
  audience: Disclosure,
): string {
  switch (problem) {
    case 'gone':
      return `The sources no longer hold the cited statement ${statement}.`
    case 'retired':
      return `The cited statement ${statement} was retired.`
    case 'unverified':
      return `Nobody vouches for the cited statement ${statement} any more.`
    case 'undisclosable':
      return (
        `The cited statement ${statement} may not go into this questionnaire, ` +
        `whose audience is ${DISCLOSURE_WORDS[audience]}.`
      )
  }
}
