/*
 * Where the lines are drawn: set by hand on labelled questions, with no wrong yes as the first aim and
 * answering more as the second. `npm run eval` shows what a change does.
 */

/** Below this relevance a fact isn't about the question. */
export const RELEVANT = 0.18

/** The share of the question that a figure's statement covers to weigh against another source's. */
export const RIVAL_SHARE = 0.62

/** A decision needs a fact that names this much of the question itself: closeness decides nothing. */
export const DECIDING_NAMED_SHARE = 0.55

/** The share of the question that may stay open before the whole of it does. */
export const MISSING_ALLOWED = 0.25

/** Coverage from which a standard or a product counts as named. */
export const NAMED = 0.8

/** Coverage from which anything else counts as spoken of. */
export const SPOKEN_OF = 0.5

/** Cosine from which the bundled model puts statements about the same thing. */
export const CLOSE = 0.45

/** Fused score of a fact that one leg of retrieval puts first and the other among its best. */
export const NEAR_TOP = 0.8

/** Facts this close to the best one have an equal say. */
export const EQUAL_SAY = 0.08

/** Quotations beyond these make an answer longer, not better. */
export const MAX_CITED = 4

/** But a list that is asked for, of sub-processors or certificates, is given whole. */
export const MAX_LISTED = 10

/** From this relevance on a statement that names little of a question may be a part of its answer. */
export const PART_RELEVANCE = 0.6

/** Below this relevance a fact answers nothing that is asked in the prose of a control catalogue. */
export const PROSE_RELEVANCE = 0.5

/** The share that the facts must name of a question in the prose of a control catalogue. */
export const NAMED_IN_PROSE = { yes: 0.85, no: 0.7, planned: 0.7, partial: 0.7 } as const

/**
 * From this confidence on a decision may be said: a wrong yes costs the most and a wrong no next, while
 * a part, a plan or a quotation that misses is soon seen for what it is.
 */
export const SAYABLE = {
  yes: 0.76,
  no: 0.65,
  planned: 0.3,
  partial: 0.4,
  informational: 0.3,
} as const
