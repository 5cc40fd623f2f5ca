import type { Draft } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'

/** Words that promise more than a source may have said. */
const ABSOLUTE_WORDS = /\b(all|always|never|every|any|guarantee[ds]?|fully|entirely|100 ?%)\b/gi
const FIGURES = /\d+(?:[.,]\d+)*/g

/**
 * Holds a draft to its sources, whoever wrote it: every quotation is verbatim, every figure and
 * absolute word of the answer stands in a cited fact or its titles, and a `yes` rests on no fact
 * that is planned, in progress, not offered or retired.
 *
 * @param facts - the facts that the writer was given, by id; a citation of any other fails.
 * @returns what fails, in words, or `undefined` when all holds.
 */
export function findUnsupported(
  draft: Pick<Draft, 'decision' | 'answer' | 'citations'>,
  facts: ReadonlyMap<string, Fact>,
): string | undefined {
  if (draft.decision === 'unanswered') return undefined
  if (draft.citations.length === 0) return 'it cites nothing'
  const cited: Fact[] = []
  for (const { factId, quote } of draft.citations) {
    const fact = facts.get(factId)
    if (!fact) return `it cites ${factId}, which was not among the facts given`
    if (quote.trim() === '' || !fact.text.includes(quote)) return `“${quote}” is not verbatim`
    cited.push(fact)
  }
  return findStrangeWord(draft.answer, cited) ?? findOverstatement(draft, cited)
}

function findStrangeWord(answer: string, cited: readonly Fact[]): string | undefined {
  const evidence = cited
    .map((fact) => [...fact.headingPath, fact.text].join(' '))
    .join(' ')
    .toLowerCase()
  const figures = new Set(evidence.match(FIGURES) ?? [])
  const figure = answer.match(FIGURES)?.find((number) => !figures.has(number))
  if (figure !== undefined) return `no cited fact states the figure ${figure}`
  const words = new Set(evidence.match(/\w+/g) ?? [])
  const absolute = answer
    .toLowerCase()
    .match(ABSOLUTE_WORDS)
    ?.find((word) => !words.has(word))
  return absolute === undefined ? undefined : `no cited fact says “${absolute}”`
}

function findOverstatement(
  draft: Pick<Draft, 'decision'>,
  cited: readonly Fact[],
): string | undefined {
  if (draft.decision !== 'yes') return undefined
  const weaker = cited.find(({ status, verification }) => status === 'retired' || !verification)
  return weaker && `“${weaker.text}” does not support a yes`
}
