import { join } from 'node:path'
import { sha256 } from '../domain/content-id.ts'
import { BestHits } from './best-hits.ts'
import type { Embedder } from './embedder.ts'
import { VectorGraph } from './vector-graph.ts'
import { removeSavedGraph } from './vector-graph-files.ts'
import { VectorIndexError } from './vector-index-error.ts'
import { VectorLog } from './vector-log.ts'

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

/** How many of the texts that need embedding have been. */
export interface IndexingProgress {
  readonly done: number
  readonly total: number
}

/** Finds texts by the similarity of their vectors. */
export interface VectorIndex {
  /**
   * Makes these the texts of the index, embedding only those that were never embedded, and saves it as
   * it goes: what was embedded before a crash isn't embedded again. Until it is done, searches see the
   * texts of before.
   *
   * @throws EmbeddingModelError when texts can't be embedded; the index stays as it was
   * @throws VectorIndexError when it can't be saved; then it is complete in memory
   */
  replaceTexts(
    texts: readonly IndexedText[],
    onProgress?: (progress: IndexingProgress) => void,
  ): Promise<void>
  /** The nearest texts, nearest first; ties go by id. */
  search(query: Float32Array, limit: number, excluded?: ReadonlySet<string>): readonly VectorHit[]
  /** How similar a text of the index is to a query; undefined for an id that it doesn't hold. */
  similarity(query: Float32Array, id: string): number | undefined
}

/**
 * Opens the index of a directory. It holds no text before `replaceTexts`; the vectors of those that it
 * was given before are at hand, where they were made with this embedder's model.
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
  const log = await VectorLog.open(directory && join(directory, LOG), embedder.modelId)
  const graph = directory === null ? undefined : await VectorGraph.read(log, directory)
  return new GrowingVectorIndex({ embedder, directory, exactSearchLimit, log, graph })
}

const LOG = 'vectors.log'

/**
 * Up to here comparing with every text takes no longer than walking the graph, some 2 ms, and finds
 * all of the nearest; beyond, the graph takes hardly longer the more there are.
 */
const EXACT_SEARCH_LIMIT = 4_000

/** Texts that are embedded, and then saved, together. */
const TEXTS_AT_ONCE = 256

/** Embedded ahead, so that the model works while the graph grows. */
const SLICES_AHEAD = 2

/** Vectors of texts that are gone, kept in case they come back: some 15 MB. */
const MAX_UNUSED = 10_000

const NOTHING: ReadonlySet<string> = new Set()

interface VectorIndexParts {
  readonly embedder: Embedder
  readonly directory: string | null
  readonly exactSearchLimit: number
  readonly log: VectorLog
  readonly graph: VectorGraph | undefined
}

class GrowingVectorIndex implements VectorIndex {
  readonly #embedder: Embedder
  readonly #directory: string | null
  readonly #exactSearchLimit: number
  #log: VectorLog
  /** Only where there are too many to compare one by one. */
  #graph: VectorGraph | undefined
  #positions: ReadonlyMap<string, number> = new Map()
  /** While it is, the graph holds what isn't to be found yet. */
  #isChanging = false
  /** By position in the log, the ids of the texts that read so. */
  #ids: ReadonlyMap<number, readonly string[]> = new Map()

  constructor(parts: VectorIndexParts) {
    this.#embedder = parts.embedder
    this.#directory = parts.directory
    this.#exactSearchLimit = parts.exactSearchLimit
    this.#log = parts.log
    this.#graph = parts.graph
  }

  async replaceTexts(
    texts: readonly IndexedText[],
    onProgress: (progress: IndexingProgress) => void = () => undefined,
  ): Promise<void> {
    const textByDigest = new Map<string, string>()
    const digestById = new Map<string, string>()
    for (const { id, text } of texts) {
      const digest = sha256(text)
      digestById.set(id, digest)
      textByDigest.set(digest, text)
    }
    const needsGraph = textByDigest.size > this.#exactSearchLimit
    this.#isChanging = true
    try {
      await this.#embed(textByDigest, needsGraph, onProgress)
      await this.#hold(digestById, needsGraph)
    } finally {
      this.#isChanging = false
      // What was embedded for texts that didn't come to be held must not be found.
      this.#graph?.showOnly((position) => this.#ids.has(position))
    }
    await this.#orSayNotSaved(() => this.#save())
  }

  search(
    query: Float32Array,
    limit: number,
    excluded: ReadonlySet<string> = NOTHING,
  ): readonly VectorHit[] {
    const best = new BestHits(limit)
    for (const position of this.#candidates(query, limit, excluded)) {
      const similarity = this.#log.dot(query, position)
      if (similarity < best.floor) continue
      for (const id of this.#ids.get(position) ?? []) {
        if (!excluded.has(id)) best.offer(id, similarity)
      }
    }
    return best.list().map(({ id, score }) => ({ id, similarity: score }))
  }

  similarity(query: Float32Array, id: string): number | undefined {
    const position = this.#positions.get(id)
    return position === undefined ? undefined : this.#log.dot(query, position)
  }

  #candidates(query: Float32Array, limit: number, excluded: ReadonlySet<string>): Iterable<number> {
    if (this.#graph === undefined || this.#ids.size <= this.#exactSearchLimit) {
      return this.#ids.keys()
    }
    const isWanted = (position: number) =>
      this.#ids.get(position)?.some((id) => !excluded.has(id)) ?? false
    const isMixed = excluded.size > 0 || this.#isChanging
    return this.#graph.search(query, limit, isMixed ? isWanted : undefined)
  }

  /** Embeds the texts that the log doesn't hold, slice by slice, and lets log and graph grow with them. */
  async #embed(
    textByDigest: ReadonlyMap<string, string>,
    needsGraph: boolean,
    onProgress: (progress: IndexingProgress) => void,
  ): Promise<void> {
    const unknown = [...textByDigest].filter(([digest]) => this.#log.find(digest) === undefined)
    const slices: (typeof unknown)[] = []
    for (let start = 0; start < unknown.length; start += TEXTS_AT_ONCE) {
      slices.push(unknown.slice(start, start + TEXTS_AT_ONCE))
    }
    const underWay: Promise<readonly Float32Array[]>[] = []
    const begin = (slice: typeof unknown | undefined) => {
      if (slice === undefined) return
      const embedded = this.#embedder.embedDocuments(slice.map(([, text]) => text))
      // The first that fails is heard of when its turn comes; the others then go unheard.
      embedded.catch(() => undefined)
      underWay.push(embedded)
    }
    for (const slice of slices.slice(0, SLICES_AHEAD)) begin(slice)
    let done = 0
    for (const [index, slice] of slices.entries()) {
      const vectors = (await underWay[index]) ?? []
      begin(slices[index + SLICES_AHEAD])
      const first = this.#log.size
      for (const [place, [digest]] of slice.entries()) {
        this.#log.add({ digest, vector: vectors[place] as Float32Array })
      }
      done += slice.length
      onProgress({ done, total: unknown.length })
      // A disk that is full is told of at the end: until then all that matters is in memory.
      await this.#log.save().catch(() => undefined)
      if (!needsGraph) continue
      this.#graph ??= VectorGraph.create(this.#log)
      this.#graph.reserve(this.#log.size + unknown.length - done)
      await this.#graph.insert(numbersFrom(first, this.#log.size))
    }
  }

  /** Makes these the texts that are found. */
  async #hold(digestById: ReadonlyMap<string, string>, needsGraph: boolean): Promise<void> {
    const used = new Set([...digestById.values()].map((digest) => this.#log.find(digest) as number))
    const isWorn = this.#log.size > 2 * used.size + MAX_UNUSED
    const log = isWorn ? this.#log.only(used) : this.#log
    const positions = new Map(
      [...digestById].map(([id, digest]) => [id, log.find(digest) as number]),
    )
    const ids = new Map<number, string[]>()
    for (const [id, position] of positions) {
      const sharing = ids.get(position)
      if (sharing === undefined) ids.set(position, [id])
      else sharing.push(id)
    }
    let graph: VectorGraph | undefined
    if (needsGraph) {
      // Positions change with the log, so that a graph of the old one is of no use.
      graph = (isWorn ? undefined : this.#graph) ?? VectorGraph.create(log)
      graph.reserve(ids.size)
      await graph.insert(ids.keys())
    }
    this.#log = log
    this.#graph = graph
    this.#positions = positions
    this.#ids = ids
  }

  async #save(): Promise<void> {
    if (this.#directory === null) return
    await this.#log.save()
    if (this.#graph === undefined) await removeSavedGraph(this.#directory)
    else await this.#graph.save(this.#directory)
  }

  async #orSayNotSaved(save: () => Promise<void>): Promise<void> {
    try {
      await save()
    } catch (cause) {
      throw new VectorIndexError(this.#directory ?? '', { cause })
    }
  }
}

function* numbersFrom(first: number, end: number): Iterable<number> {
  for (let number = first; number < end; number += 1) yield number
}
