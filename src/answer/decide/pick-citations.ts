import { mergeCoverage } from '../compare/coverage.ts'
import type { Assessment } from '../compare/read-against.ts'
import { isNamedIn } from '../read/content-units.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { CLOSE, EQUAL_SAY, MAX_CITED, MAX_LISTED, NEAR_TOP } from './thresholds.ts'
import { isSolid } from './unit-weights.ts'

/** The best fact, then each one that speaks of what those before it leave out. */
export function pickCitations(
  question: QuestionFrame,
  answering: readonly Assessment[],
): readonly Assessment[] {
  const [first, ...others] = answering
  if (!first) return []
  const cited = [first]
  for (const other of others) {
    if (cited.length === (isListing(question) ? MAX_LISTED : MAX_CITED)) break
    const soFar = mergeCoverage(
      question.units,
      cited.map(({ coverage }) => coverage),
    )
    const gain = mergeCoverage(question.units, [soFar, other.coverage]).share - soFar.share
    const isListed = isListing(question) && other.relevance >= first.relevance - 2 * EQUAL_SAY
    const isCompanion = gain >= 0.1 && isCloseEnough(question, other)
    if (isCompanion || isListed) cited.push(other)
  }
  return cited
}

function isListing(question: QuestionFrame): boolean {
  return question.form === 'open' && (question.wants === 'party' || question.wants === 'list')
}

/**
 * Names alone can meet by chance ("encrypted" and "environments"), so a fact that is far in meaning
 * decides only when retrieval put it near the top and it names a control, not just words.
 */
export function isCloseEnough(question: QuestionFrame, { ranked, frame }: Assessment): boolean {
  if (ranked.similarity >= CLOSE) return true
  if (ranked.score < NEAR_TOP) return false
  return question.units.some((unit) => isSolid(unit) && isNamedIn(unit, frame))
}
