import { setImmediate as nextTurn } from 'node:timers/promises'
import hnswlib from 'hnswlib-node'
import { sha256 } from '../domain/content-id.ts'
import { findSavedGraph, saveGraph } from './vector-graph-files.ts'
import type { VectorLog } from './vector-log.ts'

/**
 * Parameters of the graph (Malkov and Yashunin 2018): links of a node, and candidates looked at when
 * a node is added or searched for. The seed makes the same insertions give the same graph.
 */
const LINKS = 16
const CANDIDATES_ON_ADD = 100
const CANDIDATES_ON_SEARCH = 384
const SEED = 100

/** Insertions between two looks at the event loop. */
const INSERTIONS_PER_TURN = 50

/** The share of the graph that may be missing from its saved file: it is added again at the opening. */
const UNSAVED_SHARE = 0.02

/**
 * A graph of the vectors of a log, which finds the nearest without comparing them all. Its points are
 * positions in the log; points that are hidden stay as stepping stones.
 */
export class VectorGraph {
  readonly #log: VectorLog
  readonly #points: hnswlib.HierarchicalNSW
  readonly #inside: Set<number>
  readonly #hidden: Set<number>
  #unsaved: number

  private constructor(
    log: VectorLog,
    points: hnswlib.HierarchicalNSW,
    saved: { readonly inside: Iterable<number>; readonly hidden: Iterable<number> } | null,
  ) {
    this.#log = log
    this.#points = points
    this.#inside = new Set(saved?.inside)
    this.#hidden = new Set(saved?.hidden)
    this.#unsaved = saved ? 0 : Number.POSITIVE_INFINITY
    points.setEf(CANDIDATES_ON_SEARCH)
  }

  static create(log: VectorLog): VectorGraph {
    const points = new hnswlib.HierarchicalNSW('ip', log.dimensions)
    points.initIndex({
      maxElements: INSERTIONS_PER_TURN,
      m: LINKS,
      efConstruction: CANDIDATES_ON_ADD,
      randomSeed: SEED,
    })
    return new VectorGraph(log, points, null)
  }

  /** The graph that a directory holds of this log; undefined where it holds none that is whole. */
  static async read(log: VectorLog, directory: string): Promise<VectorGraph | undefined> {
    const saved = await findSavedGraph(directory)
    if (saved === undefined) return undefined
    const { logSize, logDigest, hidden } = saved.manifest
    if (logSize > log.size || logDigest !== digestOf(log, logSize)) return undefined
    const points = new hnswlib.HierarchicalNSW('ip', log.dimensions)
    await points.readIndex(saved.graphPath)
    return new VectorGraph(log, points, { inside: points.getIdsList(), hidden })
  }

  /** Makes room for so many points at once: growing step by step leaves room that nobody needs. */
  reserve(points: number): void {
    if (points > this.#points.getMaxElements()) this.#points.resizeIndex(points)
  }

  /** Adds those positions that aren't in it yet. */
  async insert(positions: Iterable<number>): Promise<void> {
    let inserted = 0
    for (const position of positions) {
      if (this.#inside.has(position)) continue
      if (this.#inside.size >= this.#points.getMaxElements()) {
        this.#points.resizeIndex(Math.ceil((this.#inside.size + 1) * 1.2))
      }
      this.#points.addPoint(Array.from(this.#log.vector(position)), position)
      this.#inside.add(position)
      this.#unsaved += 1
      inserted += 1
      if (inserted % INSERTIONS_PER_TURN === 0) await nextTurn()
    }
  }

  /** Hides all positions but these, and shows these, as far as they are in it. */
  showOnly(isShown: (position: number) => boolean): void {
    for (const position of this.#inside) {
      const isHidden = this.#hidden.has(position)
      if (isHidden && isShown(position)) {
        this.#points.unmarkDelete(position)
        this.#hidden.delete(position)
      } else if (!(isHidden || isShown(position))) {
        this.#points.markDelete(position)
        this.#hidden.add(position)
      }
    }
  }

  /** Positions near the query, in no order. */
  search(
    query: Float32Array,
    limit: number,
    isWanted: ((position: number) => boolean) | undefined,
  ): readonly number[] {
    const wanted = Math.min(limit, this.#inside.size - this.#hidden.size)
    if (wanted <= 0) return []
    // A filter is asked for every point that is passed on the way: only where there is need.
    return this.#points.searchKnn(Array.from(query), wanted, isWanted).neighbors
  }

  /**
   * Saves it, where a directory doesn't hold all but a small part of it already: writing a hundred
   * thousand points takes longer than adding a few hundred again.
   */
  async save(directory: string): Promise<void> {
    if (this.#unsaved <= this.#inside.size * UNSAVED_SHARE) return
    let logSize = 0
    for (const position of this.#inside) logSize = Math.max(logSize, position + 1)
    await saveGraph(directory, (path) => this.#points.writeIndex(path), {
      logSize,
      logDigest: digestOf(this.#log, logSize),
      hidden: [...this.#hidden],
    })
    this.#unsaved = 0
  }
}

function digestOf(log: VectorLog, size: number): string {
  return sha256(log.digests(size).join('\n'))
}
