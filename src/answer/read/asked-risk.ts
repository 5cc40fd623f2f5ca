/*
 * Questions that ask whether something bad can happen. To them a plain statement of a control is
 * seldom a yes: "Can anybody read our mail?" isn't affirmed by "Access is logged".
 */

/** Words by which a question supposes what no control wants. */
const RISK =
  /\b(ever|freely|at will|as (?:they|it|he|she) (?:pleases?|likes?|wish(?:es)?)|whenever (?:they|it|he|she)|(?:any)?(?:body|one) (?:at all|else|on the|outside|with the link)|outsiders?|strangers?|attackers?|thief|thieves|unencrypted|in (?:the )?clear(?: ?text)?|plain ?text|for ?ever|indefinitely|share (?:one|an?|the same) (?:login|accounts?|passwords?)|single-handed(?:ly)?|unnoticed|go on working|still (?:be )?(?:let|able|work|open|read)|final)\b/i

/** Whose reach is feared where the question says "can", "may" or "allowed to". */
const FEARED =
  /\b(?:your|the|any|some|all|each|every)? ?(?:own )?(?:staff|support(?: staff| team| engineers?)?|help ?desk|engineers?|developers?|technicians?|employees?|people(?! (?:in|of) our)|administrators?|operators?|vendors?|suppliers?|contractors?|sub-?processors?|third part(?:y|ies)|anybody|anyone|somebody|someone|other (?:customers?|tenants?|clients?|companies)|(?:one|another|an other) (?:tenant|customer|client|organi[sz]ation))\b/i
const REACH =
  /\b(?:see|read|look|browse|view|listen|watch|open|copy|download|export|use|share|sell|train|change|delete|reach|get (?:at|to|hold)|go through|switch off|bypass|skip)\b/i
const MAY =
  /^(?:can|could|may|might|would|will)\b|\b(?:able|allowed|permitted|free|possible(?: for \w+(?: \w+)?)?) to\b/i
const ASKERS = /^(?:can|could|may|might|will|would) (?:we|our|i|my|customers?|clients?|users?)\b/i

/** Whether a question asks if something unwanted may happen. */
export function asksOfRisk(question: string): boolean {
  if (ASKERS.test(question)) return false
  if (RISK.test(question)) return true
  return MAY.test(question) && FEARED.test(question) && REACH.test(question)
}

/** Words by which a statement keeps something within bounds, without a word of denial. */
const RESTRICTION =
  /\b(only|solely|exclusively|restricted|limited to|limits? access|private by default|closed|blocked|expir(?:es?|ing)|short-lived|temporary|time-limited|made-up|synthetic|fictitious|anonymi[sz]ed|pseudonymi[sz]ed|aggregated|masked|redacted|isolated|separated|hashed|hashes|revoked|just-in-time|need-to-know|least privilege|approv(?:al|ed|es)|signed|explicit(?:ly)?|must|requires?|required|enforce[sd]?|prevent(?:s|ed)?|reverted)\b/i

/** Whether a statement restricts what it speaks of. */
export function isRestricting(statement: string): boolean {
  return RESTRICTION.test(statement)
}
