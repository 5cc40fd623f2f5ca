import type { Answer } from '../domain/answer.ts'
import type { Decision } from '../domain/decision.ts'
import type { Deed } from '../domain/deed.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import type { Citation, Draft } from '../domain/draft.ts'
import { type Fact, sectionOf } from '../domain/fact.ts'
import { ChoiceNotAllowedError } from './choice-not-allowed-error.ts'
import { findCitationProblem } from './find-citation-problem.ts'
import { getPersonName } from './get-person-name.ts'
import { IllegalMoveError } from './illegal-move-error.ts'
import { UncitableFactError } from './uncitable-fact-error.ts'
import { withoutApproval } from './void-approval.ts'

/** What a person changes in a draft; what is left out stays. */
export interface EditedParts {
  readonly decision?: Decision | undefined
  readonly answer?: string | undefined
  readonly choice?: string | null | undefined
  /** Facts to quote instead of the present citations. */
  readonly citedFacts?: readonly Fact[] | undefined
}

/**
 * Puts a person's words into a draft, which then waits for a signature (again).
 *
 * The confidence stays that of the draft that the person started from: it says how well the sources
 * answered, not how sure the person is.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws IllegalMoveError when there is no draft to edit
 * @throws ChoiceNotAllowedError when the choice isn't in the question's list
 * @throws UncitableFactError when a fact to cite isn't verified, is retired or not for the audience
 */
export function editAnswer(
  answer: Answer,
  edit: EditedParts,
  { by, at, audience }: Deed & { readonly audience: Disclosure },
): Answer {
  const name = getPersonName(by)
  if (answer.state === 'pending' || answer.draft === null) {
    throw new IllegalMoveError(answer, 'edit')
  }
  const choice = edit.choice === undefined ? answer.draft.choice : edit.choice
  if (edit.choice !== undefined) checkChoice(answer, edit.choice)
  const startedFrom = draftedFirst(answer.draft)
  const draft: Draft = {
    ...answer.draft,
    decision: edit.decision ?? answer.draft.decision,
    answer: edit.answer ?? answer.draft.answer,
    choice,
    citations: edit.citedFacts
      ? quoteFacts(answer, edit.citedFacts, audience)
      : answer.draft.citations,
    flags: answer.draft.flags.filter((flag) => flag !== 'choice-missing' || choice === null),
    writer: 'person',
    ...(startedFrom && { startedFrom }),
  }
  return {
    ...withoutApproval(answer, { at, reason: `Edited by ${name}.` }),
    state: 'drafted',
    draft,
    rejectionNote: null,
    revision: answer.revision + 1,
  }
}

/** What the drafter had made of it, however often people have written it anew since. */
function draftedFirst({ startedFrom, writer, decision, confidence, flags }: Draft) {
  return startedFrom ?? (writer === 'person' ? undefined : { decision, confidence, flags })
}

/** A list that couldn't be read holds any choice: then the cell takes what the person knows of it. */
function checkChoice(answer: Answer, choice: string | null): void {
  const { allowed, tickCells } = answer.question
  const list = allowed ?? (tickCells === null ? null : Object.keys(tickCells))
  if (choice !== null && list !== null && !list.includes(choice)) {
    throw new ChoiceNotAllowedError(answer, choice, list)
  }
}

function quoteFacts(
  answer: Answer,
  facts: readonly Fact[],
  audience: Disclosure,
): readonly Citation[] {
  return facts.map((fact) => {
    const problem = findCitationProblem(fact, audience)
    if (problem) throw new UncitableFactError(answer, fact.id, problem)
    return { factId: fact.id, source: fact.sourceName, section: sectionOf(fact), quote: fact.text }
  })
}
