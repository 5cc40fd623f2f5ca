import type { Decision } from '../../domain/decision.ts'
import type { DraftFlag } from '../../domain/draft.ts'
import type { Assessment } from '../compare/read-against.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { CLOSE, DECIDING_NAMED_SHARE, EQUAL_SAY, RIVAL_SHARE } from './thresholds.ts'

/** What the facts say together. */
export interface Combined {
  readonly decision: Exclude<Decision, 'unanswered'>
  readonly reason: string
  readonly flags: readonly DraftFlag[]
  /** The fact that decides; cited first. */
  readonly deciding: Assessment
}

/**
 * Sums up the stances: the say of the main fact, unless an equally close one says less. A plan of the
 * company's own outweighs a vendor's certificate; another source that denies makes it a conflict.
 *
 * @param answering - the facts that speak to the question, the main one among them.
 * @param assessments - all facts that retrieval offered, since any of them may contradict.
 */
export function combineStances(
  question: QuestionFrame,
  main: Assessment,
  answering: readonly Assessment[],
  assessments: readonly Assessment[],
): Combined {
  const peers = answering.filter((other) => isPeer(other, main))
  const planned = peers.find(({ stance }) => stance === 'planned') ?? findSibling(main, assessments)
  const isFirm = main.stance === 'supports' || main.stance === 'states'
  if (planned && (!isFirm || planned.coverage.share >= main.coverage.share)) {
    if (planned.stance === 'denies') return { ...say('no', planned), flags: [] }
    return { ...say('planned', planned), flags: ['planned-only'] }
  }
  if (question.form === 'open' || question.form === 'alternative') {
    return { ...say('informational', main), flags: [] }
  }
  const denying = findContradiction(main, assessments)
  const supporting = peers.find(({ stance }) => stance === 'supports')
  if (denying && supporting) {
    const reason = `The sources disagree: ${denying.reason}, and elsewhere ${supporting.reason}.`
    return { decision: 'partial', reason, flags: ['conflict'], deciding: denying }
  }
  if (main.stance === 'denies') return { ...say('no', main), flags: [] }
  if (main.stance === 'limited') {
    const better = peers.find((peer) => peer.stance === 'supports' && outweighs(peer, main))
    if (better) return { ...say('yes', better), flags: [] }
    return { ...say('partial', main), flags: [main.isVendorOnly ? 'vendor-only' : 'qualified'] }
  }
  // A bare "Video surveillance" asks to be told, not to be affirmed.
  return { ...say(question.form === 'topic' ? 'informational' : 'yes', main), flags: [] }
}

/** A fact as close to the question as the main one, or that names as much of it. */
function isPeer(other: Assessment, main: Assessment): boolean {
  return (
    other.relevance >= main.relevance - EQUAL_SAY ||
    other.coverage.namedShare >= Math.max(main.coverage.namedShare, DECIDING_NAMED_SHARE)
  )
}

/**
 * "Under way." beside "Fieldwork ends in May." below the title of a certificate: what stands under one
 * short title speaks of one thing, and the plan tells of all of it.
 */
function findSibling(main: Assessment, assessments: readonly Assessment[]): Assessment | undefined {
  const title = main.ranked.fact.headingPath.at(-1)
  if (title === undefined || main.frame.heading.concepts.size === 0) return undefined
  if (main.stance !== 'limited' || !/certificate/.test(main.reason)) return undefined
  return assessments.find(
    ({ ranked: { fact }, stance }) =>
      (stance === 'planned' || stance === 'denies') &&
      fact.sourceId === main.ranked.fact.sourceId &&
      fact.headingPath.at(-1) === title,
  )
}

/** Another source that denies what the main fact states. */
function findContradiction(
  main: Assessment,
  assessments: readonly Assessment[],
): Assessment | undefined {
  return assessments.find(
    (other) =>
      other.stance === 'denies' &&
      other.ranked.fact.sourceId !== main.ranked.fact.sourceId &&
      (other.coverage.namedShare >= DECIDING_NAMED_SHARE || isRivalFigure(other)),
  )
}

/** A figure that falls short weighs even where its statement names less: better to ask a person. */
function isRivalFigure({ isByFigure, coverage, ranked }: Assessment): boolean {
  return isByFigure && coverage.share >= RIVAL_SHARE && ranked.similarity >= CLOSE
}

function say(decision: Combined['decision'], deciding: Assessment): Omit<Combined, 'flags'> {
  return { decision, reason: sentence(deciding.reason), deciding }
}

function outweighs(peer: Assessment, main: Assessment): boolean {
  return peer.coverage.share >= main.coverage.share
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
