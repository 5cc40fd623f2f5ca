import type { ApprovedAnswer } from '../../src/domain/approved-answer.ts'
import type { Decision } from '../../src/domain/decision.ts'
import type { Question } from '../../src/domain/questionnaire.ts'
import { makeApprovedAnswer, signAnswer } from '../../src/review/sign-answer.ts'
import { buildAnswer, buildDraft } from './build-answer.ts'
import { buildFact } from './build-fact.ts'

/** Signs an answer to a question the way a reviewer does, since nothing else can be filled in. */
export function approveAnswer(
  question: Question,
  parts: { readonly answer: string; readonly choice?: string | null; readonly decision?: Decision },
): ApprovedAnswer {
  const facts = [buildFact()]
  const { answer, choice = null, decision = 'yes' } = parts
  const drafted = buildAnswer({
    question,
    draft: buildDraft({ answer, choice, decision }, facts),
  })
  const signed = signAnswer(drafted, {
    by: 'Ada Verifier',
    at: '2026-01-02T09:00:00.000Z',
    citedFacts: facts,
    audience: 'nda',
  })
  const check = makeApprovedAnswer(signed, facts, 'nda')
  if (!check.holds) throw new TypeError(check.reason)
  return check.approved
}
