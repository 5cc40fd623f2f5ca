/*
 * Where the lines are drawn: set by hand on labelled questions, with no wrong yes as the first aim and
 * answering more as the second. `npm run eval` shows what a change does.
 */

/** Below this relevance a fact isn't about the question. */
export const RELEVANT = 0.25

/** Below this relevance of the best fact the sources don't say. */
export const ANSWERING = 0.35

/** From here on a fact that the judge hasn't read is taken for a paraphrase that denies, */
export const DENYING = 0.85

/** and for one that affirms. */
export const AFFIRMING = 0.85

/** No yes leaves more than this share of the question unnamed: one word can make the difference. */
export const AFFIRMING_UNNAMED = 0.15

/** The share of the question that a figure's statement covers to weigh against another source's. */
export const RIVAL_SHARE = 0.62

/** A decision needs a fact that names this much of the question itself: closeness decides nothing. */
export const DECIDING_NAMED_SHARE = 0.55

/** And less than this share of the question may be left that no cited fact names. */
export const UNNAMED_ALLOWED = 0.33

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

/** From this relevance on a statement that the judge has read may be a yes, */
export const AFFIRMING_RELEVANCE = 0.7

/** if the judge gives affirming at least this share of what isn't silence. */
export const AFFIRMING_SHARE = 0.75

/** From this relevance on a statement that names little of a question may be a part of its answer. */
export const PART_RELEVANCE = 0.65
