import { NUMBER_PATTERN } from '../domain/number-words.ts'

/**
 * Wordings that make a statement true of less than it seems: conditions, scopes, plans, habits.
 * Bounded on purpose, so that a long sentence costs no more than its length.
 */
const QUALIFIERS: readonly RegExp[] = [
  /\bwhere(?:ver)? (?:statutorily |legally |technically |reasonably |commercially )?(?:applicable|supported|required|possible|available|selected|appropriate|necessary|feasible|practical|permitted|enabled|[a-z]+ (?:exists?|allows?|permits?|(?:is|are) (?:required|available|supported|enabled|present|needed)))(?: by (?:applicable )?law)?\b/gi,
  /\bwhen (?:applicable|appropriate|required|enabled|possible|available|necessary|requested|selected|supported|configured|needed)(?: by (?:the |a |your )?[a-z]+)?\b/gi,
  /\b(?:if|as) (?:applicable|appropriate|required|requested|enabled|needed|necessary|available|configured)(?: by (?:applicable )?law)?\b/gi,
  /\b(?:unless|except|excluding|other than|provided that|subject to)\b[^.;]{0,80}/gi,
  /\boptional(?:ly)?\b/gi,
  /\b(?:typically|typ\.|usually|generally|normally|mostly|often|sometimes|occasionally|periodic(?:ally)?|from time to time)/gi,
  /\bby default\b/gi,
  /\b(?:(?:on|for|in|with|under) )?(?:(?:the|our|any|all|every|selected|certain|other) )?(?:(?:enterprise|business|paid|premium|professional|pro|team|scale|growth|starter|higher|dedicated|other|certain|selected)(?:\/| and | or |, )?)+ (?:plans?|tiers?|editions?|subscriptions?)\b/gi,
  /\b(?:on|for|in|with) (?:(?:Enterprise|Business|Premium|Professional|Pro|Scale|Growth|Starter)(?:\/| and | or )?)+(?: customers?| accounts?)?\b/g,
  /\b(?:up)?on request\b|\bby request\b|\bunder (?:an )?NDA\b/gi,
  /\bfor all (?:admin|staff|admin and staff|employee|internal|privileged|administrator|administrative)(?: and [a-z]+)? (?:accounts?|users?|access)\b/gi,
  /\bfor (?:internal|staff|admin|administrator|employee|privileged|production) (?:accounts?|users?|access|staff)\b/gi,
  /\b(?:some|certain|selected|(?<!the )most|many|several|highly sensitive|key(?= (?:actions?|events?|systems?|users?|areas?)\b))(?: (?!(?:of|to|in|on|at|by|for|with|within|using|and|or|that|which|is|are|was|were|as)\b)[a-z-]+){1,2}\b(?<!\w(?:ed|ly))/gi,
  new RegExp(
    `\\b(?:up to|at most|as little as|down to) (?:${NUMBER_PATTERN}|a few)[ -]?(?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\\b`,
    'gi',
  ),
  /\b(?:depending on|to the extent)\b[^.;,]{0,60}/gi,
  /\bmay\b(?= (?:occur|vary|apply|differ|depend))/gi,
  /\bpending [a-z]+(?: [a-z]+)?/gi,
]

/**
 * Finds the words of a statement that limit what it claims, as they stand there and in their order.
 *
 * Overlapping finds are given once, as the longest. Whether a limit matters depends on the
 * question; what reads facts decides that.
 *
 * @example findQualifiers('HSTS where supported') // ["where supported"]
 */
export function findQualifiers(text: string): readonly string[] {
  const finds = QUALIFIERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: string[] = []
  let end = 0
  for (const find of finds) {
    if (find.start < end) continue
    kept.push(text.slice(find.start, find.end))
    end = find.end
  }
  return [...new Set(kept)]
}
