import type { Fact } from '../domain/fact.ts'
import type { Embedder } from './embedder.ts'
import { embeddingText } from './embedding-text.ts'
import { fuseRankings, type Ranking } from './fuse-rankings.ts'
import { createLexicalIndex, type LexicalIndex } from './lexical-index.ts'
import type { RankedFact, Retriever } from './retriever.ts'
import { type IndexingProgress, openVectorIndex, type VectorIndex } from './vector-index.ts'
import { VectorIndexError } from './vector-index-error.ts'

/**
 * Opens a retriever over the vector index that a directory holds; it knows no fact until
 * `replaceFacts`.
 *
 * A saved index that is missing, damaged or of another embedding model is rebuilt at the first
 * `replaceFacts`: it holds nothing that the facts don't.
 *
 * `replaceFacts` throws EmbeddingModelError, and then the facts of before stay, or VectorIndexError,
 * and then the new ones are there but not saved; `search` throws EmbeddingModelError.
 *
 * @param options.indexDirectory - where the vector index is saved; null keeps it in memory.
 */
export async function openRetriever(options: {
  readonly embedder: Embedder
  readonly indexDirectory: string | null
}): Promise<Retriever> {
  const { embedder, indexDirectory } = options
  const vectorIndex = await openVectorIndex({ embedder, directory: indexDirectory })
  return new HybridRetriever(embedder, vectorIndex)
}

/** How far down each leg is read, however few facts are asked for. */
const MIN_CANDIDATES = 50

/** Of words and of vectors: the model knows other wordings, words tell names and versions apart. */
const LEG_WEIGHTS = [1, 3] as const

const isAny = () => true

class HybridRetriever implements Retriever {
  readonly #embedder: Embedder
  readonly #vectorIndex: VectorIndex
  readonly #lexicalIndex: LexicalIndex = createLexicalIndex()
  #facts: ReadonlyMap<string, Fact> = new Map()
  #texts: ReadonlyMap<string, string> = new Map()
  readonly #excluded = new WeakMap<
    (fact: Fact) => boolean,
    { readonly facts: ReadonlyMap<string, Fact>; readonly ids: ReadonlySet<string> }
  >()
  /** The latest replacement; each waits for the one before. */
  #replacing: Promise<void> = Promise.resolve()

  constructor(embedder: Embedder, vectorIndex: VectorIndex) {
    this.#embedder = embedder
    this.#vectorIndex = vectorIndex
  }

  replaceFacts(
    facts: readonly Fact[],
    onProgress?: (progress: IndexingProgress) => void,
  ): Promise<void> {
    const replaced = this.#replacing.then(() => this.#replace(facts, onProgress))
    // A failed replacement is its caller's to handle, and no reason to skip the next.
    this.#replacing = replaced.catch(() => undefined)
    return replaced
  }

  async search(
    question: string,
    limit: number,
    isEligible: (fact: Fact) => boolean = isAny,
  ): Promise<readonly RankedFact[]> {
    if (this.#facts.size === 0 || limit <= 0) return []
    const query = await this.#embedder.embedQuery(question)
    const candidates = Math.max(MIN_CANDIDATES, limit)
    const excluded = this.#idsOutside(isEligible)
    const lexical = this.#lexicalIndex.search(question, candidates, excluded)
    const vector = this.#vectorIndex
      .search(query, candidates, excluded)
      .map(({ id, similarity }) => ({ id, score: similarity }))
    const lexicalRanks = ranksOf(lexical)
    const vectorRanks = ranksOf(vector)
    const ranked: RankedFact[] = []
    for (const { id, score } of fuseRankings([lexical, vector], LEG_WEIGHTS)) {
      const fact = this.#facts.get(id)
      const similarity = this.#vectorIndex.similarity(query, id)
      // While facts are being replaced, one index may already be ahead of the other.
      if (fact === undefined || similarity === undefined || !isEligible(fact)) continue
      ranked.push({
        fact,
        score,
        similarity,
        lexicalRank: lexicalRanks.get(id) ?? null,
        vectorRank: vectorRanks.get(id) ?? null,
      })
      if (ranked.length === limit) break
    }
    return ranked
  }

  /** Remembered for each condition, since a run asks hundreds of questions under the same one. */
  #idsOutside(isEligible: (fact: Fact) => boolean): ReadonlySet<string> {
    const facts = this.#facts
    const known = this.#excluded.get(isEligible)
    if (known?.facts === facts) return known.ids
    const outside = [...facts.values()].filter((fact) => !isEligible(fact))
    const ids = new Set(outside.map(({ id }) => id))
    this.#excluded.set(isEligible, { facts, ids })
    return ids
  }

  async #replace(
    facts: readonly Fact[],
    onProgress: ((progress: IndexingProgress) => void) | undefined,
  ): Promise<void> {
    const texts = facts.map((fact) => ({ id: fact.id, text: this.#textOf(fact) }))
    let notSaved: VectorIndexError | undefined
    try {
      await this.#vectorIndex.replaceTexts(texts, onProgress)
    } catch (error) {
      if (!(error instanceof VectorIndexError)) throw error
      // In memory it is whole: searching goes on with the new facts, and the caller hears of it.
      notSaved = error
    }
    this.#lexicalIndex.replaceFacts(facts)
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]))
    this.#texts = new Map(texts.map(({ id, text }) => [id, text]))
    if (notSaved !== undefined) throw notSaved
  }

  /** An id comes from titles and text, so that the same id is embedded the same. */
  #textOf(fact: Fact): string {
    return this.#texts.get(fact.id) ?? embeddingText(fact)
  }
}

function ranksOf(ranking: Ranking): ReadonlyMap<string, number> {
  return new Map(ranking.map(({ id }, index) => [id, index + 1]))
}
