import type { Decision } from '../src/domain/decision.ts'
import type { Label } from './label.ts'
import { scoreDraft } from './score-draft.ts'
import { type ScoreSummary, summariseScores } from './summarise-scores.ts'

/** What a respondent scores who gives one and the same answer to every question: the floor. */
export function summariseConstantAnswer(
  labels: readonly Label[],
  decision: Decision,
): ScoreSummary {
  const answer = decision === 'unanswered' ? '' : decision
  const draft = { decision, answer, choice: null, citations: [], considered: [] }
  return summariseScores(
    labels.map((label) => ({ label, decision, score: scoreDraft(draft, label, []) })),
  )
}
