import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type IndexedText, openVectorIndex } from '../../../src/retrieval/vector-index.ts'
import { saveIndex } from '../../../src/retrieval/vector-index-files.ts'
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
    expect(embedder.embedded).toEqual(['other words', 'one more'])
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

describe('a saved vector index', () => {
  it('is read back without embedding anything', async () => {
    const { directory, index } = await saveTexts(textsOf('a', 30))
    const embedder = new HashingEmbedder()
    const reopened = await openVectorIndex({ embedder, directory })
    await reopened.replaceTexts(textsOf('a', 30))
    expect(embedder.embedded).toEqual([])
    const query = await embedder.embedQuery(QUESTION)
    expect(reopened.search(query, 30)).toEqual(index.search(query, 30))
  })

  it('writes the same bytes for the same texts', async () => {
    const first = await saveTexts(textsOf('a', 30))
    const second = await saveTexts(textsOf('a', 30))
    const read = (directory: string) =>
      readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'hex')])
    expect(read(second.directory)).toEqual(read(first.directory))
  })

  const damages: Record<string, (directory: string, graph: string) => void> = {
    'a truncated graph': (_, graph) => truncateSync(graph, 100),
    'an empty graph': (_, graph) => truncateSync(graph, 0),
    'a graph with one changed byte': (_, graph) => {
      const bytes = readFileSync(graph)
      bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500)
      writeFileSync(graph, bytes)
    },
    'no graph': (_, graph) => rmSync(graph),
    'a truncated manifest': (directory) => truncateSync(join(directory, 'manifest.json'), 80),
    'no manifest': (directory) => rmSync(join(directory, 'manifest.json')),
    'a manifest of another format': (directory) =>
      editManifest(directory, '"formatVersion":1', '"formatVersion":2'),
    'a manifest with another id': (directory) => editManifest(directory, '"id":"a7"', '"id":"a77"'),
  }
  it.each(Object.entries(damages))('with %s is rebuilt', async (_, damage) => {
    const { directory } = await saveTexts(textsOf('a', 30))
    const graph = readdirSync(directory).find((name) => name.endsWith('.hnsw')) ?? ''
    damage(directory, join(directory, graph))
    await expectRebuilt(directory, new HashingEmbedder())
  })

  it('of another model is rebuilt', async () => {
    const { directory } = await saveTexts(textsOf('a', 30))
    await expectRebuilt(directory, new HashingEmbedder('another model'))
  })

  it('outlives a save that dies before the graph is whole', async () => {
    const { directory } = await saveTexts(textsOf('a', 30))
    const writeGraph = (path: string) => {
      writeFileSync(path, 'half a graph')
      return Promise.reject(new TypeError('killed'))
    }
    const describeNothing = { modelId: 'hashing', dimensions: 64, entries: [] }
    await expect(saveIndex(directory, writeGraph, describeNothing)).rejects.toThrow('killed')
    await expectWhole(directory, 'a', 30)
  })

  it('outlives a save that dies before the manifest is replaced, and clears its leftovers', async () => {
    const { directory } = await saveTexts(textsOf('a', 30))
    writeFileSync(join(directory, 'facts-0123456789abcdef.hnsw'), 'the graph of the save that died')
    writeFileSync(join(directory, 'manifest-99.tmp'), '{"formatVersion":')
    const index = await expectWhole(directory, 'a', 30)
    await index.replaceTexts(textsOf('b', 5))
    expect(readdirSync(directory)).toHaveLength(2)
    await expectWhole(directory, 'b', 5)
  })

  it('is whole or absent whenever the process is killed', async () => {
    for (const delayMs of [0, 7, 31]) {
      const directory = makeTempFolder()
      const script = join(import.meta.dirname, '../../support/save-index-forever.ts')
      const child = spawn(process.execPath, ['--import', 'tsx', script, directory])
      await once(child.stdout, 'data')
      await wait(delayMs)
      child.kill('SIGKILL')
      await once(child, 'exit')

      const embedder = new HashingEmbedder()
      const index = await openVectorIndex({ embedder, directory })
      const hits = index.search(await embedder.embedQuery('statement 7'), 100)
      expect(hits).toHaveLength(60)
      await index.replaceTexts(textsOf('a', 30))
      await expectWhole(directory, 'a', 30)
    }
  })

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

async function saveTexts(texts: readonly IndexedText[]) {
  const directory = makeTempFolder()
  return { directory, ...(await buildIndex(texts, directory)) }
}

function editManifest(directory: string, before: string, after: string): void {
  const path = join(directory, 'manifest.json')
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(before)
  writeFileSync(path, text.replace(before, after))
}

/** The saved index gives nothing, and after a replacement everything, then from disk too. */
async function expectRebuilt(directory: string, embedder: HashingEmbedder): Promise<void> {
  const index = await openVectorIndex({ embedder, directory })
  const query = await embedder.embedQuery(QUESTION)
  expect(index.search(query, 5)).toEqual([])
  await index.replaceTexts(textsOf('a', 30))
  expect(embedder.embedded).toHaveLength(30)
  expect(index.search(query, 5)[0]?.id).toBe('a7')
  const reopened = await openVectorIndex({ embedder, directory })
  expect(reopened.search(query, 30)).toEqual(index.search(query, 30))
}

async function expectWhole(directory: string, set: string, count: number) {
  const embedder = new HashingEmbedder()
  const index = await openVectorIndex({ embedder, directory })
  const hits = index.search(await embedder.embedQuery(QUESTION), 100)
  expect(hits.map(({ id }) => id).sort()).toEqual(
    textsOf(set, count)
      .map(({ id }) => id)
      .sort(),
  )
  return index
}
