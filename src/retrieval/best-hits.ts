/** An id that a search found; higher scores are better. */
export interface Hit {
  readonly id: string
  readonly score: number
}

/** Hits gathered beyond twice the limit before they are sorted. */
const SLACK = 64

/**
 * Keeps the best of many hits, so that a search among a hundred thousand doesn't sort them all. What
 * ties goes by id, so that runs agree.
 */
export class BestHits {
  readonly #limit: number
  readonly #hits: Hit[] = []
  /** What scores less is none of the best any more, and needn't be offered. */
  floor = Number.NEGATIVE_INFINITY

  constructor(limit: number) {
    this.#limit = limit
  }

  offer(id: string, score: number): void {
    this.#hits.push({ id, score })
    if (this.#hits.length > 2 * this.#limit + SLACK) this.#trim()
  }

  /** The best, best first. */
  list(): readonly Hit[] {
    this.#trim()
    return this.#hits
  }

  #trim(): void {
    this.#hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    if (this.#hits.length < this.#limit) return
    this.#hits.length = this.#limit
    this.floor = this.#hits.at(-1)?.score ?? this.floor
  }
}
