import type { Decision } from '../domain/decision.ts'
import type { DraftFlag } from '../domain/draft.ts'
import type { Assessment } from './assess-fact.ts'
import { weightOf } from './pick-citations.ts'
import type { QuestionFrame } from './question-frame.ts'
import { ANSWERING_SHARE, CLOSE, DECIDING_NAMED_SHARE, EQUAL_SAY } from './thresholds.ts'

/** What the facts say together. */
export interface Combined {
  readonly decision: Decision
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
 */
export function combineStances(
  question: QuestionFrame,
  main: Assessment,
  answering: readonly Assessment[],
): Combined {
  const peers = answering.filter((other) => weightOf(other) >= weightOf(main) - EQUAL_SAY)
  const planned = peers.find(({ stance }) => stance === 'planned')
  const isFirm = main.stance === 'supports' || main.stance === 'states'
  if (planned && (!isFirm || planned.coverage.share >= main.coverage.share)) {
    return { ...say('planned', planned), flags: ['planned-only'] }
  }
  if (question.form === 'open' || question.form === 'alternative') {
    return { ...say('informational', main), flags: [] }
  }
  const denying = findContradiction(main, answering)
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
  return { ...say('yes', main), flags: [] }
}

/** Another source that denies what the main fact states. */
function findContradiction(
  main: Assessment,
  answering: readonly Assessment[],
): Assessment | undefined {
  return answering.find(
    (other) =>
      other.stance === 'denies' &&
      other.ranked.fact.sourceId !== main.ranked.fact.sourceId &&
      (other.coverage.namedShare >= DECIDING_NAMED_SHARE || isRivalFigure(other)),
  )
}

/** A figure that falls short weighs even where its statement names less: better to ask a person. */
function isRivalFigure({ isByFigure, coverage, ranked }: Assessment): boolean {
  return isByFigure && coverage.share >= ANSWERING_SHARE && ranked.similarity >= CLOSE
}

function say(decision: Decision, deciding: Assessment): Omit<Combined, 'flags'> {
  return { decision, reason: sentence(deciding.reason), deciding }
}

function outweighs(peer: Assessment, main: Assessment): boolean {
  return peer.coverage.share >= main.coverage.share
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
