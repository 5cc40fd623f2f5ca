import { describe, expect, it } from 'vitest'
import type { Drafter } from '../../../src/answer/drafter.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Retriever } from '../../../src/retrieval/retriever.ts'
import { createFactIndex } from '../../../src/workspace/fact-index.ts'
import { buildDraft } from '../../support/build-answer.ts'
import { buildFact } from '../../support/build-fact.ts'

/** An index over a list that the test changes; `replaced` holds what each replacement brought. */
function openIndex({
  failures = 0,
  onReplace = () => undefined,
}: {
  failures?: number
  onReplace?: (count: number) => void
} = {}) {
  const facts: Fact[] = [buildFact()]
  const replaced: (readonly Fact[])[] = []
  let openings = 0
  const retriever: Retriever = {
    replaceFacts: async (present) => onReplace(replaced.push(present)),
    search: async () => [],
  }
  const drafter: Drafter = { draft: async () => buildDraft() }
  const index = createFactIndex({
    listCitableFacts: async () => [...facts],
    openRetriever: async () => {
      openings += 1
      if (openings <= failures) throw new RangeError('No model here.')
      return retriever
    },
    createDrafter: () => drafter,
  })
  return { index, facts, replaced, countOpenings: () => openings }
}

describe('the fact index', () => {
  it('opens nothing until somebody asks', async () => {
    const { index, countOpenings } = openIndex()
    index.markStale()
    expect(countOpenings()).toBe(0)
    await index.getDrafter('nda')
    expect(countOpenings()).toBe(1)
  })

  it('says how far it is while facts are made findable, and nothing before and after', async () => {
    const told: unknown[] = []
    const seen: unknown[] = []
    const index = createFactIndex({
      listCitableFacts: async () => [buildFact()],
      openRetriever: async () => ({
        async replaceFacts(_, onProgress) {
          seen.push(index.indexing)
          onProgress?.({ done: 3, total: 7 })
          seen.push(index.indexing)
        },
        search: async () => [],
      }),
      createDrafter: () => ({ draft: async () => buildDraft() }),
      onIndexing: (progress) => told.push(progress),
    })
    await index.getDrafter('nda')
    expect(seen).toEqual([null, { done: 3, total: 7 }])
    expect(told).toEqual([{ done: 3, total: 7 }])
    expect(index.indexing).toBeNull()
  })

  it('reads the facts again only when they have changed', async () => {
    const { index, facts, replaced } = openIndex()
    await Promise.all([index.getDrafter('nda'), index.getDrafter('nda')])
    expect(replaced).toHaveLength(1)
    facts.push(buildFact({ text: 'Keys are rotated every year.' }))
    index.markStale()
    index.markStale()
    const { version } = await index.getDrafter('nda')
    expect(replaced).toHaveLength(2)
    expect(replaced[1]).toHaveLength(2)
    expect(version).toBe(index.version)
  })

  it('reads them once more when they change while they are read', async () => {
    const { index, replaced } = openIndex({
      onReplace: (count) => {
        if (count === 1) index.markStale()
      },
    })
    expect(await index.getDrafter('nda')).toMatchObject({ version: 1 })
    expect(replaced).toHaveLength(2)
  })

  it('tries again after a failure', async () => {
    const { index } = openIndex({ failures: 1 })
    await expect(index.getDrafter('nda')).rejects.toThrow('No model here.')
    await expect(index.getDrafter('nda')).resolves.toMatchObject({ version: 0 })
  })
})
