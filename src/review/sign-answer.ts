import type { Answer } from '../domain/answer.ts'
import type { ApprovedAnswer } from '../domain/approved-answer.ts'
import { sha256 } from '../domain/content-id.ts'
import type { Deed } from '../domain/deed.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import type { Draft } from '../domain/draft.ts'
import { type Fact, factDigest } from '../domain/fact.ts'
import type { Question } from '../domain/questionnaire.ts'
import {
  type CitationProblem,
  describeLostCitation,
  findCitationProblem,
} from './find-citation-problem.ts'
import { getPersonName } from './get-person-name.ts'
import { IllegalMoveError } from './illegal-move-error.ts'
import { NothingToSignError } from './nothing-to-sign-error.ts'
import { UncitableFactError } from './uncitable-fact-error.ts'

/** Who signs, when, for whom, and the facts of the draft's citations as the store holds them now. */
export interface Signing extends Deed {
  readonly citedFacts: readonly Fact[]
  /** Whom the questionnaire's answers are for. */
  readonly audience: Disclosure
}

/** An approval that still holds, or why it doesn't, in words for a person. */
export type SignatureCheck =
  | { readonly holds: true; readonly approved: ApprovedAnswer }
  | { readonly holds: false; readonly reason: string }

/**
 * Approves a draft in the name of a person.
 *
 * The signature covers the question, the decision, the text, the choice and the digest of each
 * cited fact, so that none of them can change behind the person's back.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws IllegalMoveError when the answer isn't drafted
 * @throws NothingToSignError when the draft answers nothing
 * @throws UncitableFactError when a cited fact is gone, retired, not verified or not for the audience
 */
export function signAnswer(answer: Answer, { by, at, citedFacts, audience }: Signing): Answer {
  const name = getPersonName(by)
  if (answer.state !== 'drafted' || answer.draft === null) {
    throw new IllegalMoveError(answer, 'approve')
  }
  if (!saysSomething(answer.draft)) throw new NothingToSignError(answer)
  const cited = matchCitations(answer.draft, citedFacts, audience)
  if ('factId' in cited) throw new UncitableFactError(answer, cited.factId, cited.problem)
  return {
    ...answer,
    state: 'approved',
    draft: {
      ...answer.draft,
      flags: answer.draft.flags.filter((flag) => flag !== 'source-changed'),
    },
    approval: {
      by: name,
      at,
      signature: computeSignature(answer.question, answer.draft, cited.facts),
    },
    voided: null,
    rejectionNote: null,
    revision: answer.revision + 1,
  }
}

/**
 * Checks an approval against the facts as they are now. This is the only maker of `ApprovedAnswer`.
 *
 * @param citedFacts - the facts of the draft's citations that the store still holds.
 * @param audience - whom the questionnaire's answers are for, as it is said now.
 */
export function makeApprovedAnswer(
  answer: Answer,
  citedFacts: readonly Fact[],
  audience: Disclosure,
): SignatureCheck {
  const { approval, draft, question } = answer
  if (answer.state !== 'approved' || approval === null || draft === null) {
    return { holds: false, reason: 'Nobody has approved this answer.' }
  }
  const cited = matchCitations(draft, citedFacts, audience)
  if ('factId' in cited) return { holds: false, reason: describeLoss(draft, cited, audience) }
  if (computeSignature(question, draft, cited.facts) !== approval.signature) {
    return {
      holds: false,
      reason: `The question, the answer or a cited statement has changed since ${approval.by} approved it.`,
    }
  }
  const { decision, answer: text, choice } = draft
  return {
    holds: true,
    approved: { question, decision, answer: text, choice, approval } as ApprovedAnswer,
  }
}

interface LostCitation {
  readonly factId: string
  readonly problem: CitationProblem
}

/** The facts that a draft cites, in its order; or the first citation that no longer stands. */
function matchCitations(
  draft: Draft,
  citedFacts: readonly Fact[],
  audience: Disclosure,
): { readonly facts: readonly Fact[] } | LostCitation {
  const factsById = new Map(citedFacts.map((fact) => [fact.id, fact]))
  const facts: Fact[] = []
  for (const { factId } of draft.citations) {
    const fact = factsById.get(factId)
    const problem = findCitationProblem(fact, audience)
    if (fact === undefined || problem) return { factId, problem: problem ?? 'gone' }
    facts.push(fact)
  }
  return { facts }
}

function describeLoss(
  draft: Draft,
  { factId, problem }: LostCitation,
  audience: Disclosure,
): string {
  const citation = draft.citations.find((candidate) => candidate.factId === factId)
  const statement = `“${citation?.quote ?? factId}” (${citation?.source ?? 'unknown source'})`
  return describeLostCitation(problem, statement, audience)
}

function saysSomething(draft: Draft): boolean {
  const hasContent = draft.answer.trim() !== '' || (draft.choice ?? '').trim() !== ''
  return draft.decision !== 'unanswered' && hasContent
}

/** The order of the citations doesn't count: it changes nothing in what the customer reads. */
function computeSignature(question: Question, draft: Draft, facts: readonly Fact[]): string {
  const proof = new Map(facts.map((fact) => [fact.id, factDigest(fact)]))
  return sha256(
    JSON.stringify([
      [question.sheet, question.row, question.text],
      [draft.decision, draft.answer, draft.choice],
      [...proof].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  )
}
