import type { QuestionFrame } from './question-frame.ts'

const PAPERS =
  /\b(?:polic(?:y|ies)|procedures?|processes|baselines?|requirements|provisions|program(?:me)?s?|capabilities|measures)\b/i

/** "Are communications between environments monitored?": nobody who writes to a vendor asks like this. */
const PASSIVE =
  /^(?:is|are) (?:[^\s?]+ ){1,14}?(?:adopted|applied|approved|automated|catalogu?ed|conducted|created|defined|developed|documented|employed|established|evaluated|identified|implemented|maintained|managed|monitored|obtained|performed|prioriti[sz]ed|provisioned|remediated|supplemented|tracked|validated|verified)\b/i
/** "Are customers able to programmatically retrieve their data via an application interface …?" */
const LONG_WINDED = /^(?:is|are|does) (?:[^\s?]+ ){14,}/i
const ADDRESSED = /\b(?:you|your|we|our|us)\b/i

/**
 * Whether a question is worded as control catalogues word theirs: they ask of every topic for papers and
 * procedures, which few sources speak of, and use the words of the field without meaning all of them.
 */
export function isAuditProse({
  formality,
  text,
}: Pick<QuestionFrame, 'formality' | 'text'>): boolean {
  return (
    formality !== null ||
    PAPERS.test(text) ||
    ((PASSIVE.test(text) || LONG_WINDED.test(text)) && !ADDRESSED.test(text))
  )
}
