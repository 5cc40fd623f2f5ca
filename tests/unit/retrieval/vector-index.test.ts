import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { saveGraph } from '../../../src/retrieval/vector-graph-files.ts'
import { type IndexedText, openVectorIndex } from '../../../src/retrieval/vector-index.ts'
import { HashingEmbedder } from '../../support/hashing-embedder.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'

const QUESTION = 'statement 7 of set a'

describe('the vector index', () => {
  it('finds the nearest text first and says how similar each is', async () => {
    const { index, embedder } = await buildIndex(textsOf('a', 30))
    const query = await embedder.embedQuery(QUESTION)
    const hits = index.search(query, 5)
    expect(hits).toHaveLength(5)
    expect(hits[0]?.id).toBe('a7')
    expect(hits[0]?.similarity).toBeCloseTo(1, 5)
    for (const { id, similarity } of hits) {
      expect(index.similarity(query, id)).toBeCloseTo(similarity, 6)
    }
    expect(index.similarity(query, 'no such id')).toBeUndefined()
  })

  it('orders equally similar texts by id', async () => {
    const texts = ['c', 'a', 'b'].map((id) => ({ id, text: 'the same words' }))
    const { index, embedder } = await buildIndex(texts)
    const hits = index.search(await embedder.embedQuery('words'), 3)
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('embeds a text that several facts share once', async () => {
    const { embedder } = await buildIndex(['a', 'b'].map((id) => ({ id, text: 'shared' })))
    expect(embedder.embedded).toEqual(['shared'])
  })

  it('embeds only what is new or changed, and forgets what is gone', async () => {
    const { index, embedder } = await buildIndex(textsOf('a', 10))
    embedder.embedded.length = 0
    const changed = [{ id: 'a0', text: 'other words' }, ...textsOf('a', 8).slice(1)]
    await index.replaceTexts([...changed, { id: 'new', text: 'one more' }])
    expect(embedder.embedded.toSorted()).toEqual(['one more', 'other words'])
    const ids = index.search(await embedder.embedQuery(QUESTION), 20).map(({ id }) => id)
    expect(ids.sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'new'])
  })

  it('keeps what it has when the model fails', async () => {
    const { index, embedder } = await buildIndex(textsOf('a', 10))
    const query = await embedder.embedQuery(QUESTION)
    const before = index.search(query, 10)
    embedder.embedDocuments = () => Promise.reject(new TypeError('out of memory'))
    await expect(index.replaceTexts(textsOf('b', 5))).rejects.toThrow('out of memory')
    expect(index.search(query, 10)).toEqual(before)
  })

  it('embeds what was there before no more, though it was gone meanwhile', async () => {
    const { index, embedder } = await buildIndex(textsOf('a', 10))
    await index.replaceTexts([])
    expect(index.search(await embedder.embedQuery(QUESTION), 5)).toEqual([])
    embedder.embedded.length = 0
    await index.replaceTexts(textsOf('a', 10))
    expect(embedder.embedded).toEqual([])
    expect(index.search(await embedder.embedQuery(QUESTION), 1)[0]?.id).toBe('a7')
  })

  it('tells how far it is, up to all that it embeds', async () => {
    const index = await openVectorIndex({ embedder: new HashingEmbedder(), directory: null })
    const told: (readonly [done: number, total: number])[] = []
    await index.replaceTexts(textsOf('a', 700), ({ done, total }) => told.push([done, total]))
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toEqual([700, 700])
    expect(told).toEqual(told.toSorted(([a], [b]) => a - b))
    told.length = 0
    await index.replaceTexts(textsOf('a', 701), ({ done, total }) => told.push([done, total]))
    expect(told).toEqual([[1, 1]])
  })

  it('shows what is being added to nobody before it is all there', async () => {
    const embedder = new HashingEmbedder()
    const index = await openVectorIndex({ embedder, directory: null, exactSearchLimit: 0 })
    await index.replaceTexts(textsOf('a', 30))
    const query = await embedder.embedQuery('statement 7 of set b')
    const before = index.search(query, 10)
    const seen: unknown[] = []
    await index.replaceTexts(textsOf('b', 700), () => seen.push(index.search(query, 10)))
    expect(seen.length).toBeGreaterThan(1)
    for (const hits of seen) expect(hits).toEqual(before)
    expect(index.search(query, 1)[0]?.id).toBe('b7')
  })

  it('leaves out what it is told to, and finds as many others', async () => {
    for (const exactSearchLimit of [0, 1000]) {
      const embedder = new HashingEmbedder()
      const index = await openVectorIndex({ embedder, directory: null, exactSearchLimit })
      await index.replaceTexts(textsOf('a', 60))
      const query = await embedder.embedQuery(QUESTION)
      const all = index.search(query, 60).map(({ id }) => id)
      const excluded = new Set(all.slice(0, 20))
      const found = index.search(query, 10, excluded).map(({ id }) => id)
      expect(found).toEqual(all.slice(20, 30))
    }
  })

  it.each([0, 1000])(
    'finds after many changes what a new index finds (exact up to %i)',
    async (exactSearchLimit) => {
      const directory = makeTempFolder()
      const embedder = new HashingEmbedder()
      const index = await openVectorIndex({ embedder, directory, exactSearchLimit })
      const steps = [
        textsOf('a', 40),
        textsOf('b', 50),
        [...textsOf('b', 30), ...textsOf('c', 90)],
        [],
      ]
      for (const texts of [...steps, textsOf('d', 5), [...textsOf('d', 9), ...textsOf('a', 60)]]) {
        await index.replaceTexts(texts)
        const fresh = await openVectorIndex({ embedder: new HashingEmbedder(), directory: null })
        await fresh.replaceTexts(texts)
        const reopened = await openVectorIndex({ embedder, directory, exactSearchLimit })
        await reopened.replaceTexts(texts)
        for (const question of [QUESTION, 'set b', 'statement 3 of set c']) {
          const query = await embedder.embedQuery(question)
          const expected = fresh.search(query, 5).map(({ id }) => id)
          expect(index.search(query, 5).map(({ id }) => id)).toEqual(expected)
          expect(reopened.search(query, 5).map(({ id }) => id)).toEqual(expected)
        }
      }
    },
  )
})

describe.each([
  ['without a graph', 1000],
  ['with a graph', 0],
])('a saved vector index %s', (_, exactSearchLimit) => {
  const open = (embedder: HashingEmbedder, directory: string) =>
    openVectorIndex({ embedder, directory, exactSearchLimit })

  const save = async (texts: readonly IndexedText[]) => {
    const directory = makeTempFolder()
    const index = await open(new HashingEmbedder(), directory)
    await index.replaceTexts(texts)
    return { directory, index }
  }

  /** What a new index over the directory embeds for these texts; that it then finds them all is checked. */
  const embedAgain = async (directory: string, set: string, count: number) => {
    const embedder = new HashingEmbedder()
    const index = await open(embedder, directory)
    await index.replaceTexts(textsOf(set, count))
    const embedded = embedder.embedded.length
    const query = await embedder.embedQuery(QUESTION)
    const fresh = await openVectorIndex({ embedder: new HashingEmbedder(), directory: null })
    await fresh.replaceTexts(textsOf(set, count))
    expect(index.search(query, count)).toEqual(fresh.search(query, count))
    return embedded
  }

  it('is read back without embedding anything', async () => {
    const { directory } = await save(textsOf('a', 30))
    expect(await embedAgain(directory, 'a', 30)).toBe(0)
  })

  it('writes the same bytes for the same texts', async () => {
    const first = await save(textsOf('a', 30))
    const second = await save(textsOf('a', 30))
    const read = (directory: string) =>
      readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'hex')])
    expect(read(second.directory)).toEqual(read(first.directory))
  })

  it('grows by what is new, and leaves the rest as it is', async () => {
    const { directory, index } = await save(textsOf('a', 30))
    const log = join(directory, 'vectors.log')
    const before = readFileSync(log)
    await index.replaceTexts([...textsOf('a', 30), ...textsOf('b', 1)])
    const after = readFileSync(log)
    expect(after.subarray(0, before.length).equals(before)).toBe(true)
    expect(after.length - before.length).toBe(32 + 4 * 64 + 4)
  })

  const damages: Record<string, readonly [damage: (files: Files) => void, embedded: number]> = {
    'a log cut off in a record': [({ log }) => truncateSync(log, statSync(log).size - 7), 1],
    'a log cut off in its header': [({ log }) => truncateSync(log, 20), 30],
    'an empty log': [({ log }) => truncateSync(log, 0), 30],
    'no log': [({ log }) => rmSync(log), 30],
    'a log with one changed byte in its last record': [({ log }) => flip(log, -50), 1],
    'a log with one changed byte in its header': [({ log }) => flip(log, 12), 30],
    'a truncated graph': [({ graph }) => graph && truncateSync(graph, 100), 0],
    'an empty graph': [({ graph }) => graph && truncateSync(graph, 0), 0],
    'a graph with one changed byte': [({ graph }) => graph && flip(graph, 500), 0],
    'no graph': [({ graph }) => graph && rmSync(graph), 0],
    'a truncated manifest': [({ manifest }) => manifest && truncateSync(manifest, 80), 0],
    'no manifest': [({ manifest }) => manifest && rmSync(manifest), 0],
    'a manifest with another size': [
      ({ manifest }) => manifest && edit(manifest, '"logSize":30', '"logSize":29'),
      0,
    ],
    'the index of an earlier format': [
      ({ directory, log }) => {
        rmSync(log)
        writeFileSync(join(directory, 'manifest.json'), '{}')
        writeFileSync(join(directory, 'facts-0123456789abcdef.hnsw'), 'a graph of format 1')
      },
      30,
    ],
  }
  it.each(Object.entries(damages))('with %s is mended', async (_, [damage, embedded]) => {
    const { directory } = await save(textsOf('a', 30))
    const names = readdirSync(directory)
    const find = (pattern: RegExp) => {
      const name = names.find((each) => pattern.test(each))
      return name === undefined ? undefined : join(directory, name)
    }
    damage({
      directory,
      log: join(directory, 'vectors.log'),
      graph: find(/hnsw$/),
      manifest: find(/json$/),
    })
    expect(await embedAgain(directory, 'a', 30)).toBe(embedded)
    expect(await embedAgain(directory, 'a', 30)).toBe(0)
    expect(readdirSync(directory)).toHaveLength(exactSearchLimit === 0 ? 3 : 1)
  })

  it('of another model is made anew', async () => {
    const { directory } = await save(textsOf('a', 30))
    const embedder = new HashingEmbedder('another model')
    const index = await open(embedder, directory)
    await index.replaceTexts(textsOf('a', 30))
    expect(embedder.embedded).toHaveLength(30)
    expect(await embedAgain(directory, 'a', 30)).toBe(30)
  })

  it('forgets what nobody needs when that is the most by far', async () => {
    const { directory, index } = await save(textsOf('a', 10_030))
    await index.replaceTexts(textsOf('b', 5))
    const log = join(directory, 'vectors.log')
    expect(statSync(log).size).toBeLessThan(3_000)
    expect(await embedAgain(directory, 'b', 5)).toBe(0)
  })

  it('keeps what was embedded before a crash', async () => {
    const directory = makeTempFolder()
    const embedder = new HashingEmbedder()
    const embed = embedder.embedDocuments.bind(embedder)
    let calls = 0
    embedder.embedDocuments = (texts) => {
      calls += 1
      return calls > 2 ? Promise.reject(new TypeError('killed')) : embed(texts)
    }
    const index = await open(embedder, directory)
    await expect(index.replaceTexts(textsOf('a', 1_000))).rejects.toThrow('killed')
    expect(await embedAgain(directory, 'a', 1_000)).toBe(1_000 - 512)
  })

  it('is whole up to its last record whenever the process is killed', async () => {
    for (const delayMs of [0, 7, 31]) {
      const directory = makeTempFolder()
      const script = join(import.meta.dirname, '../../support/save-index-forever.ts')
      const limit = String(exactSearchLimit)
      const child = spawn(process.execPath, ['--import', 'tsx', script, directory, limit])
      await once(child.stdout, 'data')
      await wait(delayMs)
      child.kill('SIGKILL')
      await once(child, 'exit')

      const embedder = new HashingEmbedder()
      const index = await open(embedder, directory)
      const first = Array.from({ length: 60 }, (_, i) => ({
        id: `f${i}`,
        text: `statement ${i} of round 0`,
      }))
      await index.replaceTexts(first)
      expect(embedder.embedded).toEqual([])
      const query = await embedder.embedQuery('statement 7 of round 0')
      expect(index.search(query, 100)).toHaveLength(60)
      expect(index.search(query, 1)[0]?.id).toBe('f7')
      expect(await embedAgain(directory, 'b', 30)).toBe(30)
      expect(await embedAgain(directory, 'b', 30)).toBe(0)
    }
  })

  it('outlives a save of the graph that dies before it is whole', async () => {
    const { directory } = await save(textsOf('a', 30))
    const writeGraph = (path: string) => {
      writeFileSync(path, 'half a graph')
      return Promise.reject(new TypeError('killed'))
    }
    const nothing = { logSize: 0, logDigest: '', hidden: [] }
    await expect(saveGraph(directory, writeGraph, nothing)).rejects.toThrow('killed')
    expect(await embedAgain(directory, 'a', 30)).toBe(0)
  })
})

describe('an index that cannot be saved', () => {
  it.skipIf(process.getuid?.() === 0)(
    'says so when it cannot be written (not as root)',
    async () => {
      const directory = makeTempFolder()
      chmodSync(directory, 0o500)
      const index = await openVectorIndex({ embedder: new HashingEmbedder(), directory })
      await expect(index.replaceTexts(textsOf('a', 3))).rejects.toMatchObject({
        code: 'VECTOR_INDEX_NOT_SAVED',
        directory,
      })
    },
  )

  it('says so when a file stands in the place of its directory', async () => {
    const directory = join(makeTempFolder(), 'index')
    writeFileSync(directory, '')
    const embedder = new HashingEmbedder()
    const index = await openVectorIndex({ embedder, directory })
    await expect(index.replaceTexts(textsOf('a', 3))).rejects.toMatchObject({
      code: 'VECTOR_INDEX_NOT_SAVED',
      directory,
    })
    expect(index.search(await embedder.embedQuery(QUESTION), 5)).toHaveLength(3)
  })
})

function textsOf(set: string, count: number): readonly IndexedText[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${set}${i}`,
    text: `statement ${i} of set ${set}`,
  }))
}

async function buildIndex(texts: readonly IndexedText[], directory: string | null = null) {
  const embedder = new HashingEmbedder()
  const index = await openVectorIndex({ embedder, directory })
  await index.replaceTexts(texts)
  return { index, embedder }
}

interface Files {
  readonly directory: string
  readonly log: string
  readonly graph: string | undefined
  readonly manifest: string | undefined
}

function edit(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(before)
  writeFileSync(path, text.replace(before, after))
}

/** @param offset - from the end, where it is negative. */
function flip(path: string, offset: number): void {
  const bytes = readFileSync(path)
  const place = offset < 0 ? bytes.length + offset : offset
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
  writeFileSync(path, bytes)
}
