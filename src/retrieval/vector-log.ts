import {
  appendToVectorLog,
  beginVectorLog,
  type LogEnd,
  type LogRecord,
  readVectorLog,
} from './vector-log-file.ts'

/** Vectors in one piece of memory: fewer objects, and neighbours are compared one after the other. */
const VECTORS_IN_A_SLAB = 1_024

/**
 * The vectors of all texts that were embedded by one model, by the text's digest, in memory and in a
 * file that only grows. Texts that are gone stay until there is a new log: so what comes back, another
 * version of a document or a source that was removed by mistake, costs nothing.
 */
export class VectorLog {
  readonly #path: string | null
  readonly #modelId: string
  readonly #digests: string[] = []
  readonly #positions = new Map<string, number>()
  readonly #slabs: Float32Array[] = []
  #dimensions = 0
  /** The end of what the file holds; undefined where there is no file of this model. */
  #end: LogEnd | undefined
  #saved = 0

  private constructor(path: string | null, modelId: string) {
    this.#path = path
    this.#modelId = modelId
  }

  /** @param path - null keeps it in memory. */
  static async open(path: string | null, modelId: string): Promise<VectorLog> {
    const log = new VectorLog(path, modelId)
    if (path !== null) {
      log.#end = await readVectorLog(path, modelId, (record) => log.add(record))
      log.#saved = log.size
    }
    return log
  }

  get size(): number {
    return this.#digests.length
  }

  get dimensions(): number {
    return this.#dimensions
  }

  /** Of the texts at the first positions, in order: what a graph of them can be told by. */
  digests(count: number): readonly string[] {
    return this.#digests.slice(0, count)
  }

  /** The position of a text's vector; positions count from 0 and never change. */
  find(digest: string): number | undefined {
    return this.#positions.get(digest)
  }

  vector(position: number): Float32Array {
    const offset = (position % VECTORS_IN_A_SLAB) * this.#dimensions
    return this.#slab(position).subarray(offset, offset + this.#dimensions)
  }

  /** The product with a vector of the same length: for vectors of length 1, the cosine of their angle. */
  dot(query: Float32Array, position: number): number {
    const slab = this.#slab(position)
    const offset = (position % VECTORS_IN_A_SLAB) * this.#dimensions
    // Four sums, since each addition waits for the one before it.
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let i = 0
    for (; i + 3 < query.length; i += 4) {
      a += (query[i] as number) * (slab[offset + i] as number)
      b += (query[i + 1] as number) * (slab[offset + i + 1] as number)
      c += (query[i + 2] as number) * (slab[offset + i + 2] as number)
      d += (query[i + 3] as number) * (slab[offset + i + 3] as number)
    }
    for (; i < query.length; i += 1) a += (query[i] as number) * (slab[offset + i] as number)
    return a + b + (c + d)
  }

  add({ digest, vector }: LogRecord): void {
    if (this.#positions.has(digest)) return
    const position = this.#digests.length
    this.#dimensions ||= vector.length
    if (position % VECTORS_IN_A_SLAB === 0) {
      this.#slabs.push(new Float32Array(VECTORS_IN_A_SLAB * this.#dimensions))
    }
    this.#digests.push(digest)
    this.#positions.set(digest, position)
    this.vector(position).set(vector)
  }

  /** Writes what is new to the file. Throws what the file system throws; the next call tries again. */
  async save(): Promise<void> {
    if (this.#path === null || this.#saved === this.size) return
    const { size } = this
    const records: LogRecord[] = []
    for (let position = this.#saved; position < size; position += 1) {
      records.push({ digest: this.#digests[position] as string, vector: this.vector(position) })
    }
    const header = { modelId: this.#modelId, dimensions: this.#dimensions }
    this.#end = this.#end
      ? await appendToVectorLog(this.#path, this.#end, records)
      : await beginVectorLog(this.#path, header, records)
    this.#saved = size
  }

  /** A new log of some of the vectors, to be saved over this one. */
  only(positions: Iterable<number>): VectorLog {
    const log = new VectorLog(this.#path, this.#modelId)
    for (const position of positions) {
      log.add({ digest: this.#digests[position] as string, vector: this.vector(position) })
    }
    return log
  }

  #slab(position: number): Float32Array {
    return this.#slabs[Math.floor(position / VECTORS_IN_A_SLAB)] as Float32Array
  }
}
