/** Where a term stands in one field: two rows, document beside count, without an object for each. */
export interface Posting {
  readonly slots: readonly number[]
  readonly counts: readonly number[]
  /** How many of the slots still hold a document; those that don't go when they are the most. */
  readonly alive: number
}

interface GrowingPosting extends Posting {
  slots: number[]
  counts: number[]
  alive: number
}

/** Removed documents that a posting carries along before it is cleared of them. */
const MAX_DEAD = 32

/** The postings of one field, and how long it is in each document. */
export class FieldPostings {
  readonly #postings: (GrowingPosting | undefined)[] = []
  /** By slot: its different terms, at least one; 0 where the document is gone. */
  readonly lengths: number[] = []
  totalLength = 0

  find(termId: number): Posting | undefined {
    return this.#postings[termId]
  }

  /** @param counts - how often each term occurs. */
  add(slot: number, counts: ReadonlyMap<number, number>): void {
    const length = Math.max(1, counts.size)
    this.lengths[slot] = length
    this.totalLength += length
    for (const [termId, count] of counts) {
      const posting = this.#postings[termId] ?? { slots: [], counts: [], alive: 0 }
      // Terms are numbered as they come, over all fields: so the rows before may be empty.
      while (this.#postings.length < termId) this.#postings.push(undefined)
      this.#postings[termId] = posting
      posting.slots.push(slot)
      posting.counts.push(count)
      posting.alive += 1
    }
  }

  remove(slot: number, termIds: Iterable<number>): void {
    this.totalLength -= this.lengths[slot] ?? 0
    this.lengths[slot] = 0
    for (const termId of termIds) {
      const posting = this.#postings[termId]
      if (posting === undefined) continue
      posting.alive -= 1
      if (posting.slots.length > 2 * posting.alive + MAX_DEAD) this.#clear(posting)
    }
  }

  #clear(posting: GrowingPosting): void {
    const places = posting.slots.flatMap((slot, place) => (this.lengths[slot] ? [place] : []))
    posting.counts = places.map((place) => posting.counts[place] as number)
    posting.slots = places.map((place) => posting.slots[place] as number)
  }
}
