import type { Decision } from '../src/domain/decision.ts'
import type { Label } from './label.ts'
import type { DraftScore } from './score-draft.ts'

/** A question with what was drafted for it, as far as a summary needs it. */
export interface ScoredQuestion {
  readonly label: Label
  readonly decision: Decision
  readonly score: DraftScore
}

/** Shares run from 0 to 1; null where there is nothing to take a share of. */
export interface ScoreSummary {
  readonly questions: number
  readonly full: number | null
  readonly decision: number | null
  /** Over the drafts that aren't `unanswered`. */
  readonly citation: number | null
  /** Over the drafts that aren't `unanswered`. */
  readonly value: number | null
  readonly falseYes: readonly string[]
  readonly falseNo: readonly string[]
  /** Of the abstentions, how many were acceptable. */
  readonly abstentionPrecision: number | null
  /** Of the questions that the sources don't answer, how many were left unanswered. */
  readonly abstentionRecall: number | null
  /** Over the questions whose best label isn't `unanswered`. */
  readonly recallAt: {
    readonly 1: number | null
    readonly 5: number | null
    readonly 10: number | null
  }
  /** Of all quotes, cited or considered, how many stand in a source. */
  readonly verbatim: number | null
}

/** Sums up the scores of a set of questions. */
export function summariseScores(scored: readonly ScoredQuestion[]): ScoreSummary {
  const answered = scored.filter(({ decision }) => decision !== 'unanswered')
  const abstained = scored.filter(({ decision }) => decision === 'unanswered')
  const answerable = scored.filter(({ label }) => label.decision[0] !== 'unanswered')
  const unanswerable = scored.filter(({ label }) => label.decision[0] === 'unanswered')
  const recallAt = (k: number) =>
    shareOf(answerable, ({ score }) => score.evidenceRank !== null && score.evidenceRank <= k)
  const quotes = sumOf(scored, ({ score }) => score.quotes)
  return {
    questions: scored.length,
    full: shareOf(scored, ({ score }) => score.full),
    decision: shareOf(scored, ({ score }) => score.decisionRight),
    citation: shareOf(answered, ({ score }) => score.citationHit),
    value: shareOf(answered, ({ score }) => score.valueRight),
    falseYes: idsOf(scored, ({ score }) => score.falseYes),
    falseNo: idsOf(scored, ({ score }) => score.falseNo),
    abstentionPrecision: shareOf(abstained, ({ score }) => score.decisionRight),
    abstentionRecall: shareOf(unanswerable, ({ decision }) => decision === 'unanswered'),
    recallAt: { 1: recallAt(1), 5: recallAt(5), 10: recallAt(10) },
    verbatim: quotes === 0 ? null : sumOf(scored, ({ score }) => score.verbatimQuotes) / quotes,
  }
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length
}

function sumOf<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0)
}

function idsOf(
  scored: readonly ScoredQuestion[],
  holds: (item: ScoredQuestion) => boolean,
): readonly string[] {
  return scored.filter(holds).map(({ label }) => label.id)
}
