import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/domain/fact.ts'
import { openRetriever } from '../../../src/retrieval/open-retriever.ts'
import { createTransformersEmbedder } from '../../../src/retrieval/transformers-embedder.ts'
import { buildFact } from '../../support/build-fact.ts'
import { BUNDLED_MODEL } from '../../support/bundled-model.ts'
import { HashingEmbedder } from '../../support/hashing-embedder.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'

const FACTS = [
  'Customer data is encrypted at rest with AES-256.',
  'Staff confirm every login with a hardware security key.',
  'Backups are taken each night and kept for 30 days.',
  'An independent firm tests the application once a year.',
  'Affected customers are told of a breach within 72 hours.',
  'Visitors sign in at the desk and are escorted.',
].map((text) => buildFact({ headingPath: [], text }))

describe('the retriever', () => {
  it.each([
    ['Is a second factor needed to log in?', /hardware security key/],
    ['How long do you retain snapshots?', /Backups/],
    ['When was your last pentest?', /independent firm/],
    ['How soon do you notify us after a security incident?', /72 hours/],
  ])('finds by meaning: %s', async (question, expected) => {
    const retriever = await openBundled(FACTS)
    const [best] = await retriever.search(question, 3)
    expect(best?.fact.text).toMatch(expected)
  })

  it('gives a fact that both legs put first the score 1, and each its similarity', async () => {
    const retriever = await openBundled(FACTS)
    const ranked = await retriever.search('Is customer data encrypted at rest?', 10)
    expect(ranked[0]).toMatchObject({ score: 1, lexicalRank: 1, vectorRank: 1 })
    for (const { similarity, lexicalRank, vectorRank } of ranked) {
      expect(similarity).toBeGreaterThanOrEqual(-1.0001)
      expect(similarity).toBeLessThanOrEqual(1.0001)
      expect(lexicalRank ?? vectorRank).not.toBeNull()
    }
  })

  it('gives at most as many facts as asked for, best first', async () => {
    const retriever = await openBundled(FACTS)
    const ranked = await retriever.search('security of customer data', 3)
    expect(ranked).toHaveLength(3)
    const scores = ranked.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(await retriever.search('security of customer data', 0)).toEqual([])
  })

  it('finds nothing before it has facts, and nothing after they are gone', async () => {
    const retriever = await openBundled([])
    expect(await retriever.search('encryption', 5)).toEqual([])
    await retriever.replaceFacts(FACTS)
    expect(await retriever.search('encryption', 5)).not.toEqual([])
    await retriever.replaceFacts([])
    expect(await retriever.search('encryption', 5)).toEqual([])
  })

  it('gives facts as they are now, not as they were when they were indexed', async () => {
    const embedder = new HashingEmbedder()
    const retriever = await openRetriever({ embedder, indexDirectory: null })
    const unverified = FACTS.map((fact) => ({ ...fact, verification: null }))
    await retriever.replaceFacts(unverified)
    await retriever.replaceFacts(FACTS)
    const [best] = await retriever.search('AES-256', 1)
    expect(best?.fact.verification).not.toBeNull()
    expect(embedder.embedded).toHaveLength(FACTS.length)
  })

  it('ends with the facts of the last replacement, though an earlier one takes longer', async () => {
    const embedder = new HashingEmbedder()
    const embed = embedder.embedDocuments.bind(embedder)
    const delaysMs = [30]
    embedder.embedDocuments = async (texts) => {
      await wait(delaysMs.pop() ?? 0)
      return embed(texts)
    }
    const retriever = await openRetriever({ embedder, indexDirectory: null })
    await Promise.all([retriever.replaceFacts(FACTS), retriever.replaceFacts(FACTS.slice(0, 2))])
    expect(await retriever.search('statements of any kind', 10)).toHaveLength(2)
  })

  it('works on after a replacement that failed', async () => {
    const embedder = new HashingEmbedder()
    const embed = embedder.embedDocuments.bind(embedder)
    const retriever = await openRetriever({ embedder, indexDirectory: null })
    embedder.embedDocuments = () => Promise.reject(new TypeError('out of memory'))
    await expect(retriever.replaceFacts(FACTS)).rejects.toThrow('out of memory')
    embedder.embedDocuments = embed
    await retriever.replaceFacts(FACTS)
    expect(await retriever.search('AES-256', 1)).toHaveLength(1)
  })

  it('searches the new facts even where they could not be saved', async () => {
    const indexDirectory = join(makeTempFolder(), 'index')
    writeFileSync(indexDirectory, '')
    const retriever = await openRetriever({ embedder: new HashingEmbedder(), indexDirectory })
    await expect(retriever.replaceFacts(FACTS)).rejects.toMatchObject({
      code: 'VECTOR_INDEX_NOT_SAVED',
    })
    expect(await retriever.search('AES-256', 10)).toHaveLength(FACTS.length)
  })

  it('ranks alike whether the facts came at once, in steps or from the saved index', async () => {
    const indexDirectory = makeTempFolder()
    const embedder = new HashingEmbedder()
    const atOnce = await openRetriever({ embedder, indexDirectory: null })
    await atOnce.replaceFacts(FACTS)
    const inSteps = await openRetriever({ embedder, indexDirectory })
    await inSteps.replaceFacts(FACTS.slice(2))
    await inSteps.replaceFacts(FACTS)
    const reopened = await openRetriever({ embedder, indexDirectory })
    embedder.embedded.length = 0
    await reopened.replaceFacts(FACTS)
    expect(embedder.embedded).toEqual([])
    for (const question of ['Is data encrypted?', 'Who signs in?', 'nothing of this']) {
      const expected = await atOnce.search(question, 10)
      expect(await inSteps.search(question, 10)).toEqual(expected)
      expect(await reopened.search(question, 10)).toEqual(expected)
    }
  })

  it('writes to its directory and nowhere else', () => {
    const folder = makeTempFolder()
    const elsewhere = join(folder, 'elsewhere')
    mkdirSync(elsewhere)
    const packageFile = fileURLToPath(import.meta.resolve('@xenova/transformers'))
    const packageCache = join(dirname(packageFile), '..', '.cache')
    const modelBefore = listTree(BUNDLED_MODEL)
    const output = execFileSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        join(import.meta.dirname, '../../support/retrieve-once.ts'),
        join(folder, 'index'),
      ],
      {
        cwd: elsewhere,
        encoding: 'utf8',
        env: {
          HOME: elsewhere,
          TMPDIR: elsewhere,
          XDG_CACHE_HOME: elsewhere,
          // The runner of this test's script would keep its own files there.
          TSX_DISABLE_CACHE: '1',
        },
      },
    )
    expect(output).toBe('Stored data is encrypted with AES-256.\n')
    expect(readdirSync(join(folder, 'index'))).toEqual(['vectors.log'])
    expect(listTree(elsewhere)).toEqual([])
    expect(listTree(BUNDLED_MODEL)).toEqual(modelBefore)
    expect(existsSync(packageCache)).toBe(false)
  })
})

async function openBundled(facts: readonly Fact[]) {
  const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
  const retriever = await openRetriever({ embedder, indexDirectory: null })
  await retriever.replaceFacts(facts)
  return retriever
}

function listTree(folder: string): readonly (readonly [name: string, modifiedMs: number])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, statSync(join(folder, name)).mtimeMs] as const)
}
