import { setImmediate as nextTurn } from 'node:timers/promises'
import hnswlib from 'hnswlib-node'
import { sha256 } from '../domain/content-id.ts'
import type { Embedder } from './embedder.ts'
import { VectorIndexError } from './vector-index-error.ts'
import { findSavedIndex, removeSavedIndex, saveIndex } from './vector-index-files.ts'

/** A text to find by meaning, under an id. */
export interface IndexedText {
  readonly id: string
  readonly text: string
}

interface VectorHit {
  readonly id: string
  /** Cosine similarity, from -1 to 1. */
  readonly similarity: number
}

/** Finds texts by the similarity of their vectors. */
export interface VectorIndex {
  /**
   * Makes these the texts of the index, embedding only those that it doesn't hold yet, and saves it.
   * Until it is done, searches see the texts of before.
   *
   * @throws EmbeddingModelError when texts can't be embedded; the index stays as it was
   * @throws VectorIndexError when it can't be saved; then it is complete in memory
   */
  replaceTexts(texts: readonly IndexedText[]): Promise<void>
  /** The nearest texts, nearest first; ties go by id. */
  search(query: Float32Array, limit: number, excluded?: ReadonlySet<string>): readonly VectorHit[]
  /** How similar a text of the index is to a query; undefined for an id that it doesn't hold. */
  similarity(query: Float32Array, id: string): number | undefined
}

/**
 * Opens the index that a directory holds, or an empty one where it holds none that is whole and was
 * made with this embedder's model.
 *
 * @param options.directory - where it is saved; null keeps it in memory.
 * @param options.exactSearchLimit - up to so many texts are compared one by one (see EXACT_SEARCH_LIMIT).
 */
export async function openVectorIndex(options: {
  readonly embedder: Embedder
  readonly directory: string | null
  readonly exactSearchLimit?: number
}): Promise<VectorIndex> {
  const { embedder, directory, exactSearchLimit = EXACT_SEARCH_LIMIT } = options
  const index = new HnswVectorIndex(embedder, directory, exactSearchLimit)
  if (directory !== null) await index.load(directory)
  return index
}

/**
 * Up to here comparing with every text takes less than a millisecond. Walking the graph takes half
 * of one, however many there are, but finds only 99 of the 100 nearest.
 */
const EXACT_SEARCH_LIMIT = 1_000

/**
 * Parameters of the graph (Malkov and Yashunin 2018): links of a node, and candidates looked at when
 * a node is added or searched for. The seed makes the same insertions give the same graph.
 */
const LINKS = 16
const CANDIDATES_ON_ADD = 100
const CANDIDATES_ON_SEARCH = 256
const SEED = 100

const NOTHING: ReadonlySet<string> = new Set()

/** Insertions between two looks at the event loop. */
const INSERTIONS_PER_TURN = 200

interface Entry {
  readonly id: string
  readonly textDigest: string
  /** Its place in the graph. */
  readonly label: number
  readonly vector: Float32Array
}

interface Graph {
  readonly points: hnswlib.HierarchicalNSW
  readonly dimensions: number
  /** Labels given so far, those of removed entries included. */
  size: number
}

class HnswVectorIndex implements VectorIndex {
  readonly #embedder: Embedder
  readonly #directory: string | null
  readonly #exactSearchLimit: number
  #entriesById = new Map<string, Entry>()
  #entriesByLabel = new Map<number, Entry>()
  /** Built when it is first needed: for a search among many, or to be saved. */
  #graph: Graph | undefined

  constructor(embedder: Embedder, directory: string | null, exactSearchLimit: number) {
    this.#embedder = embedder
    this.#directory = directory
    this.#exactSearchLimit = exactSearchLimit
  }

  async load(directory: string): Promise<void> {
    const saved = await findSavedIndex(directory, this.#embedder.modelId)
    if (saved === undefined) return
    const { dimensions, entries } = saved.manifest
    const points = new hnswlib.HierarchicalNSW('ip', dimensions)
    await points.readIndex(saved.graphPath)
    points.setEf(CANDIDATES_ON_SEARCH)
    this.#graph = { points, dimensions, size: points.getCurrentCount() }
    this.#setEntries(
      entries.map((entry) => ({
        ...entry,
        vector: Float32Array.from(points.getPoint(entry.label)),
      })),
    )
  }

  async replaceTexts(texts: readonly IndexedText[]): Promise<void> {
    const wanted = texts.map(({ id, text }) => ({ id, text, textDigest: sha256(text) }))
    const vectors = await this.#vectorsOf(wanted)
    const isKept = (id: string, textDigest: string) =>
      this.#entriesById.get(id)?.textDigest === textDigest
    const fresh = wanted.filter(({ id, textDigest }) => !isKept(id, textDigest))
    const wantedDigests = new Map(wanted.map(({ id, textDigest }) => [id, textDigest]))
    const gone = [...this.#entriesById.values()].filter(
      ({ id, textDigest }) => wantedDigests.get(id) !== textDigest,
    )
    if (fresh.length === 0 && gone.length === 0) return

    const firstLabel = this.#graph?.size ?? 0
    const added = fresh.map(({ id, textDigest }, position) => ({
      id,
      textDigest,
      label: firstLabel + position,
      vector: vectors.get(textDigest) as Float32Array,
    }))
    const goneIds = new Set(gone.map(({ id }) => id))
    const kept = [...this.#entriesById.values()].filter(({ id }) => !goneIds.has(id))
    await this.#updateGraph(kept, added, gone)
    await this.#save()
  }

  search(
    query: Float32Array,
    limit: number,
    excluded: ReadonlySet<string> = NOTHING,
  ): readonly VectorHit[] {
    if (limit <= 0) return []
    const hits =
      this.#graph !== undefined && this.#entriesById.size > this.#exactSearchLimit
        ? this.#searchGraph(this.#graph, query, limit, excluded)
        : this.#compareWithAll(query, limit, excluded)
    return hits.sort(bySimilarity).slice(0, limit)
  }

  similarity(query: Float32Array, id: string): number | undefined {
    const entry = this.#entriesById.get(id)
    return entry && dotProduct(query, entry.vector)
  }

  /** Vectors by digest of text: those at hand, and the others from the model, each text once. */
  async #vectorsOf(
    texts: readonly { readonly text: string; readonly textDigest: string }[],
  ): Promise<ReadonlyMap<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>()
    for (const { textDigest, vector } of this.#entriesById.values()) vectors.set(textDigest, vector)
    const unknown = new Map<string, string>()
    for (const { text, textDigest } of texts) {
      if (!vectors.has(textDigest)) unknown.set(textDigest, text)
    }
    const embedded = await this.#embedder.embedDocuments([...unknown.values()])
    for (const [position, textDigest] of [...unknown.keys()].entries()) {
      vectors.set(textDigest, embedded[position] as Float32Array)
    }
    return vectors
  }

  async #updateGraph(
    kept: readonly Entry[],
    added: readonly Entry[],
    gone: readonly Entry[],
  ): Promise<void> {
    const total = kept.length + added.length
    const isNeeded = this.#directory !== null || total > this.#exactSearchLimit
    const dimensions = (kept[0] ?? added[0])?.vector.length
    // Removed nodes stay in the graph as stepping stones; when they are the most, it is built anew.
    const canGrow =
      this.#graph?.dimensions === dimensions && (this.#graph?.size ?? 0) + added.length <= 2 * total
    if (!isNeeded || dimensions === undefined) {
      this.#graph = undefined
      this.#setEntries(renumber([...kept, ...added]))
    } else if (this.#graph !== undefined && canGrow) {
      await insert(this.#graph, added)
      for (const { label } of gone) this.#graph.points.markDelete(label)
      this.#setEntries([...kept, ...added])
    } else {
      const entries = renumber([...kept, ...added])
      const graph = createGraph(dimensions)
      await insert(graph, entries)
      this.#graph = graph
      this.#setEntries(entries)
    }
  }

  async #save(): Promise<void> {
    if (this.#directory === null) return
    const graph = this.#graph
    try {
      if (graph === undefined) {
        await removeSavedIndex(this.#directory)
        return
      }
      await saveIndex(this.#directory, (path) => graph.points.writeIndex(path), {
        modelId: this.#embedder.modelId,
        dimensions: graph.dimensions,
        entries: [...this.#entriesById.values()].map(({ label, id, textDigest }) => ({
          label,
          id,
          textDigest,
        })),
      })
    } catch (cause) {
      throw new VectorIndexError(this.#directory, { cause })
    }
  }

  #setEntries(entries: readonly Entry[]): void {
    this.#entriesById = new Map(entries.map((entry) => [entry.id, entry]))
    this.#entriesByLabel = new Map(entries.map((entry) => [entry.label, entry]))
  }

  #searchGraph(
    graph: Graph,
    query: Float32Array,
    limit: number,
    excluded: ReadonlySet<string>,
  ): VectorHit[] {
    const wanted = Math.min(limit, this.#entriesById.size)
    const isWanted = (label: number) => !excluded.has(this.#entriesByLabel.get(label)?.id ?? '')
    // A filter is asked for every point that is passed on the way: only where there is need.
    const filter = excluded.size > 0 ? isWanted : undefined
    const { neighbors, distances } = graph.points.searchKnn(Array.from(query), wanted, filter)
    return neighbors.flatMap((label, position) => {
      // Labels without an entry are of texts that are just being added.
      const entry = this.#entriesByLabel.get(label)
      return entry ? [{ id: entry.id, similarity: 1 - (distances[position] ?? 1) }] : []
    })
  }

  #compareWithAll(query: Float32Array, limit: number, excluded: ReadonlySet<string>): VectorHit[] {
    const entries = [...this.#entriesById.values()].filter(({ id }) => !excluded.has(id))
    const similarities = Float64Array.from(entries, ({ vector }) => dotProduct(query, vector))
    // Sorting bare numbers first leaves few hits to build and to sort by id too.
    const lowest = similarities.toSorted().at(-Math.min(limit, entries.length)) ?? 0
    return entries.flatMap(({ id }, position) => {
      const similarity = similarities[position] as number
      return similarity >= lowest ? [{ id, similarity }] : []
    })
  }
}

function createGraph(dimensions: number): Graph {
  const points = new hnswlib.HierarchicalNSW('ip', dimensions)
  points.initIndex({
    maxElements: 1024,
    m: LINKS,
    efConstruction: CANDIDATES_ON_ADD,
    randomSeed: SEED,
  })
  points.setEf(CANDIDATES_ON_SEARCH)
  return { points, dimensions, size: 0 }
}

async function insert(graph: Graph, entries: readonly Entry[]): Promise<void> {
  const needed = graph.size + entries.length
  if (needed > graph.points.getMaxElements()) graph.points.resizeIndex(Math.ceil(needed * 1.5))
  for (const [position, { label, vector }] of entries.entries()) {
    graph.points.addPoint(Array.from(vector), label)
    graph.size += 1
    if (position % INSERTIONS_PER_TURN === INSERTIONS_PER_TURN - 1) await nextTurn()
  }
}

function renumber(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, label) => ({ ...entry, label }))
}

function dotProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

function bySimilarity(a: VectorHit, b: VectorHit): number {
  return b.similarity - a.similarity || (a.id < b.id ? -1 : 1)
}
