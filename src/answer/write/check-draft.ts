import type { Citation, Draft } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Objection } from '../../domain/objection.ts'
import { type AskedFrame, findOverstatement, type Overstatement } from './find-overstatement.ts'
import { findStrangeWords } from './find-strange-words.ts'
import { findUnspokenSentences } from './find-unspoken-sentences.ts'
import { findHiddenInstruction } from './hidden-instruction.ts'
import { type OwnWords, readOwnWords } from './own-words.ts'
import type { Stretch } from './written-text.ts'

/**
 * Holds a draft to its sources, whoever wrote it:
 * - every citation is of a given fact that may be cited, and every quotation verbatim;
 * - every figure, unit, name, standard and absolute word that its writer added stands in a cited fact;
 * - every sentence that its writer added speaks of what a cited fact speaks of;
 * - the decision, and how the text reads, is no stronger than status, subject and limits allow.
 *
 * What repeats a source verbatim needs no further support, so that a quotation is never refused for
 * its own words.
 *
 * @param facts - the facts that the writer was given, by id; a citation of any other fails.
 * @returns all that fails, the gravest first, and where in the answer as it is written it stands.
 */
export function findObjections(
  draft: Pick<Draft, 'decision' | 'answer' | 'citations'>,
  facts: ReadonlyMap<string, Fact>,
  asked: AskedFrame,
): readonly Objection[] {
  if (draft.decision === 'unanswered') return []
  if (draft.answer.trim() === '') return [onTheWhole('it says nothing')]
  if (draft.citations.length === 0) return [onTheWhole('it cites nothing')]
  const cited: Fact[] = []
  for (const citation of draft.citations) {
    const fact = facts.get(citation.factId)
    if (!fact)
      return [onTheWhole(`it cites ${citation.factId}, which was not among the facts given`)]
    const problem = findCitationProblem(citation, fact)
    if (problem !== undefined) return [onTheWhole(problem)]
    cited.push(fact)
  }
  const words = readOwnWords(draft, cited)
  const strange = findStrangeWords(words)
  const overstated = findOverstatement(draft, words, cited, asked)
  return [
    ...strange.map((finding) => onWords(finding.reason, finding, words)),
    ...(overstated === undefined ? [] : [toObjection(overstated, words)]),
    ...findUnspokenSentences(draft, words, asked).map(({ reason, ...sentence }) => {
      return { reason, sentence: words.placeOf(sentence), words: null }
    }),
  ]
}

/**
 * The gravest of what `findObjections` finds, in words that go on from "it is refused:", or `undefined`
 * when all holds.
 */
export function findUnsupported(...checked: Parameters<typeof findObjections>): string | undefined {
  return findObjections(...checked)[0]?.reason
}

function onTheWhole(reason: string): Objection {
  return { reason, sentence: null, words: null }
}

function toObjection({ reason, at }: Overstatement, words: OwnWords): Objection {
  return at === undefined ? onTheWhole(reason) : onWords(reason, at, words)
}

function onWords(reason: string, at: Stretch, { sentences, placeOf }: OwnWords): Objection {
  const sentence = sentences.find(({ start, end }) => at.start < end && at.end > start) ?? at
  return { reason, sentence: placeOf(sentence), words: placeOf(at) }
}

function findCitationProblem({ quote }: Citation, fact: Fact): string | undefined {
  if (quote.trim() === '' || !fact.text.includes(quote)) return `“${quote}” is not verbatim`
  if (fact.verification === null)
    return `nobody has verified “${fact.text}”, so it does not support an answer`
  const instruction = findHiddenInstruction(fact.text)
  return instruction && `“${instruction}” tells the reader what to answer, and states nothing`
}
