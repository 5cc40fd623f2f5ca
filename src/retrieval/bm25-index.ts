import { BestHits, type Hit } from './best-hits.ts'
import { FieldPostings } from './field-postings.ts'

/** A term of a query, and what it counts in each field by number; others aren't looked at. */
export interface WeightedTerm {
  readonly term: string
  readonly weights: ReadonlyMap<number, number>
}

/** Saturation of repeated terms, share of a field's length, and the least that a match counts. */
const K = 1.2
const B = 0.7
const D = 0.5

/** Slots of removed documents that are borne before all are numbered anew. */
const MAX_EMPTY_SLOTS = 1_000

/**
 * An inverted index in memory of documents whose fields are terms, scored by BM25+ (Lv and Zhai 2011).
 *
 * Ours, since a general one keeps each posting in a map of its own: that takes it ten times as long to
 * search 10,000 facts, and the bars are for 100,000. It scores as MiniSearch does, with the parameters
 * of that library, for which the settings of this search were chosen.
 */
export class Bm25Index {
  readonly #fields: readonly FieldPostings[]
  readonly #slots = new Map<string, number>()
  readonly #termIds = new Map<string, number>()
  /** By slot; a slot is not given twice. */
  readonly #ids: (string | undefined)[] = []
  /** By slot, its terms in each field. */
  readonly #terms: (readonly Uint32Array[])[] = []
  /** By slot, of the search at hand: the sum of scores, how many terms were found, and the last one. */
  #scores = new Float64Array(0)
  #found = new Uint16Array(0)
  #lastFound = new Uint32Array(0)
  /** Counts the terms searched for, so that each is told from the one before. */
  #turn = 0

  constructor(fields: number) {
    this.#fields = Array.from({ length: fields }, () => new FieldPostings())
  }

  get ids(): readonly string[] {
    return [...this.#slots.keys()]
  }

  /** Whether more was removed than is left: then it is cheaper to add all to a new index. */
  get isWorn(): boolean {
    return this.#ids.length > 2 * this.#slots.size + MAX_EMPTY_SLOTS
  }

  has(id: string): boolean {
    return this.#slots.has(id)
  }

  /** @param fields - the terms of each field, as often as they occur. */
  add(id: string, fields: readonly (readonly string[])[]): void {
    const slot = this.#ids.length
    this.#ids.push(id)
    this.#slots.set(id, slot)
    this.#terms.push(
      this.#fields.map((postings, field) => {
        const counts = new Map<number, number>()
        for (const term of fields[field] ?? []) {
          const termId = this.#termIdOf(term)
          counts.set(termId, (counts.get(termId) ?? 0) + 1)
        }
        postings.add(slot, counts)
        return Uint32Array.from(counts.keys())
      }),
    )
  }

  remove(id: string): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.#slots.delete(id)
    this.#ids[slot] = undefined
    for (const [field, postings] of this.#fields.entries()) {
      postings.remove(slot, this.#terms[slot]?.[field] ?? new Uint32Array())
    }
    this.#terms[slot] = []
  }

  /**
   * The documents that share terms with a query, best first; ties go by id.
   *
   * A document's sum is multiplied by how many of the terms it has: two of them in one document say
   * more than one of them twice.
   *
   * @param query - each term once.
   */
  search(
    query: readonly WeightedTerm[],
    limit: number,
    isWanted: (id: string) => boolean,
  ): readonly Hit[] {
    this.#makeRoom()
    const touched: number[] = []
    for (const { term, weights } of query) {
      const termId = this.#termIds.get(term)
      if (termId !== undefined) this.#addScores(termId, weights, touched)
    }
    const best = new BestHits(limit)
    for (const slot of touched) {
      const score = (this.#scores[slot] as number) * (this.#found[slot] as number)
      this.#scores[slot] = 0
      this.#found[slot] = 0
      const id = this.#ids[slot]
      if (id !== undefined && score >= best.floor && isWanted(id)) best.offer(id, score)
    }
    return best.list()
  }

  #addScores(termId: number, weights: ReadonlyMap<number, number>, touched: number[]): void {
    const documents = this.#slots.size
    this.#turn += 1
    for (const [field, weight] of weights) {
      const postings = this.#fields[field]
      const posting = postings?.find(termId)
      if (postings === undefined || posting === undefined) continue
      const rarity = Math.log(1 + (documents - posting.alive + 0.5) / (posting.alive + 0.5))
      const averageLength = postings.totalLength / documents
      for (let place = 0; place < posting.slots.length; place += 1) {
        const slot = posting.slots[place] as number
        const count = posting.counts[place] as number
        const length = (postings.lengths[slot] as number) / averageLength
        const frequency = (count * (K + 1)) / (count + K * (1 - B + B * length))
        if (this.#found[slot] === 0) touched.push(slot)
        this.#scores[slot] = (this.#scores[slot] as number) + weight * rarity * (D + frequency)
        // A term in two fields of a document is one term.
        if (this.#lastFound[slot] !== this.#turn) {
          this.#lastFound[slot] = this.#turn
          this.#found[slot] = (this.#found[slot] as number) + 1
        }
      }
    }
  }

  #makeRoom(): void {
    if (this.#scores.length >= this.#ids.length) return
    const length = Math.ceil(this.#ids.length * 1.5)
    this.#scores = new Float64Array(length)
    this.#found = new Uint16Array(length)
    this.#lastFound = new Uint32Array(length)
  }

  #termIdOf(term: string): number {
    const known = this.#termIds.get(term)
    if (known !== undefined) return known
    this.#termIds.set(term, this.#termIds.size)
    return this.#termIds.size - 1
  }
}
