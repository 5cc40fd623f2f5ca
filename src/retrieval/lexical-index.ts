import MiniSearch, { type Query } from 'minisearch'
import type { Fact } from '../domain/fact.ts'
import { findConcepts, withBroader } from '../domain/vocabulary.ts'
import { lexicalTerms } from './lexical-terms.ts'

interface LexicalHit {
  readonly id: string
  /** BM25+ score; comparable within one search only. */
  readonly score: number
}

/** Finds facts by their words. */
export interface LexicalIndex {
  /** Makes these the facts of the index; those that it holds already cost nothing. */
  replaceFacts(facts: readonly Fact[]): void
  /** The facts that share terms with a question, best first; ties go by id. */
  search(question: string, limit: number, excluded?: ReadonlySet<string>): readonly LexicalHit[]
}

/**
 * Creates an index in memory, by BM25+ (Lv and Zhai 2011) over text, headings and concepts.
 *
 * Words alone miss that "2FA" and "a second login factor" are the same: so a fact is also indexed by
 * the concepts of the field's vocabulary that it names, and by the wider ones that those belong to.
 */
export function createLexicalIndex(): LexicalIndex {
  const search = new MiniSearch<LexicalDocument>({
    fields: [...FIELDS],
    // Fields arrive as terms, so that a question is cut by the same function.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  })
  const documents = new Map<string, LexicalDocument>()

  return {
    replaceFacts(facts) {
      const wanted = new Set(facts.map(({ id }) => id))
      for (const [id, document] of documents) {
        if (wanted.has(id)) continue
        // Not `discard`, which leaves the removed terms in the statistics until it tidies up.
        search.remove(document)
        documents.delete(id)
      }
      for (const fact of facts) {
        // An id comes from text and headings, so that the same id is the same document.
        if (documents.has(fact.id)) continue
        const document = describeFact(fact)
        search.add(document)
        documents.set(fact.id, document)
      }
    },
    search(question, limit, excluded) {
      return search
        .search(composeQuery(question))
        .map(({ id, score }) => ({ id: String(id), score }))
        .filter(({ id }) => !excluded?.has(id))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
    },
  }
}

const FIELDS = ['text', 'headings', 'concepts', 'widerConcepts'] as const
type LexicalDocument = { readonly id: string } & Readonly<Record<(typeof FIELDS)[number], string>>

/**
 * What a concept in common counts beside a word in common. Round numbers: with 1 to 2, and with 0.3
 * to 0.6 for the wider ones, the benchmark's questions find their evidence about as often.
 */
const CONCEPT_WEIGHT = 1.5
const WIDER_CONCEPT_WEIGHT = 0.5

function describeFact(fact: Fact): LexicalDocument {
  const headings = fact.headingPath.join(' › ')
  const { concepts, wider } = conceptsOf(`${headings}\n${fact.text}`)
  return {
    id: fact.id,
    text: lexicalTerms(fact.text).join(' '),
    headings: lexicalTerms(headings).join(' '),
    concepts: concepts.join(' '),
    widerConcepts: wider.join(' '),
  }
}

function composeQuery(question: string): Query {
  const { concepts, wider } = conceptsOf(question)
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [lexicalTerms(question).join(' ')],
        fields: ['text', 'headings'],
      },
      {
        // A fact about a narrower concept speaks to the question too: MFA to one on authentication.
        queries: [concepts.join(' ')],
        fields: ['concepts', 'widerConcepts'],
        boost: { concepts: CONCEPT_WEIGHT, widerConcepts: WIDER_CONCEPT_WEIGHT },
      },
      {
        queries: [wider.join(' ')],
        fields: ['concepts'],
        boost: { concepts: WIDER_CONCEPT_WEIGHT },
      },
    ],
  }
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
