import type { Fact } from '../domain/fact.ts'
import { findConcepts, withBroader } from '../domain/vocabulary.ts'
import type { Hit } from './best-hits.ts'
import { Bm25Index, type WeightedTerm } from './bm25-index.ts'
import { lexicalTerms } from './lexical-terms.ts'

/** Finds facts by their words. */
export interface LexicalIndex {
  /** Makes these the facts of the index; those that it holds already cost nothing. */
  replaceFacts(facts: readonly Fact[]): void
  /** The facts that share terms with a question, best first; ties go by id. */
  search(question: string, limit: number, excluded?: ReadonlySet<string>): readonly Hit[]
}

/**
 * Creates an index in memory, by BM25+ (Lv and Zhai 2011) over text, headings and concepts.
 *
 * Words alone miss that "2FA" and "a second login factor" are the same: so a fact is also indexed by
 * the concepts of the field's vocabulary that it names, and by the wider ones that those belong to.
 */
export function createLexicalIndex(): LexicalIndex {
  let index = new Bm25Index(FIELDS)
  return {
    replaceFacts(facts) {
      const wanted = new Set(facts.map(({ id }) => id))
      for (const id of index.ids) {
        if (!wanted.has(id)) index.remove(id)
      }
      if (index.isWorn) index = new Bm25Index(FIELDS)
      for (const fact of facts) {
        // An id comes from text and headings, so that the same id is the same document.
        if (!index.has(fact.id)) index.add(fact.id, describeFact(fact))
      }
    },
    search(question, limit, excluded) {
      return index.search(composeQuery(question), limit, (id) => !excluded?.has(id))
    },
  }
}

/** What a fact is found by, in the order of its fields. */
const TEXT = 0
const HEADINGS = 1
const CONCEPTS = 2
const WIDER_CONCEPTS = 3
const FIELDS = 4

/**
 * What a concept in common counts beside a word in common. Round numbers: with 1 to 2, and with 0.3
 * to 0.6 for the wider ones, the benchmark's questions find their evidence about as often.
 */
const CONCEPT_WEIGHT = 1.5
const WIDER_CONCEPT_WEIGHT = 0.5

function describeFact(fact: Fact): readonly (readonly string[])[] {
  const headings = fact.headingPath.join(' › ')
  const { concepts, wider } = conceptsOf(`${headings}\n${fact.text}`)
  return [lexicalTerms(fact.text), lexicalTerms(headings), concepts, wider]
}

function composeQuery(question: string): readonly WeightedTerm[] {
  const { concepts, wider } = conceptsOf(question)
  const terms = new Map<string, Map<number, number>>()
  const ask = (term: string, weights: readonly (readonly [field: number, weight: number])[]) => {
    const sums = terms.get(term) ?? new Map<number, number>()
    for (const [field, weight] of weights) sums.set(field, (sums.get(field) ?? 0) + weight)
    terms.set(term, sums)
  }
  for (const term of lexicalTerms(question)) {
    ask(term, [
      [TEXT, 1],
      [HEADINGS, 1],
    ])
  }
  // A fact about a narrower concept speaks to the question too: MFA to one on authentication.
  for (const concept of concepts) {
    ask(concept, [
      [CONCEPTS, CONCEPT_WEIGHT],
      [WIDER_CONCEPTS, WIDER_CONCEPT_WEIGHT],
    ])
  }
  for (const concept of wider) ask(concept, [[CONCEPTS, WIDER_CONCEPT_WEIGHT]])
  return [...terms].map(([term, weights]) => ({ term, weights }))
}

/** The concepts that a text names, and the wider ones that it doesn't name itself. */
function conceptsOf(text: string): {
  readonly concepts: readonly string[]
  readonly wider: readonly string[]
} {
  const concepts = new Set(findConcepts(text).map(({ concept }) => concept.id))
  const wider = new Set([...concepts].flatMap((id) => withBroader(id)))
  return { concepts: [...concepts], wider: [...wider].filter((id) => !concepts.has(id)) }
}
