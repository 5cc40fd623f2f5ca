import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fact } from '../../src/domain/fact.ts'
import type { Inference } from '../../src/inference/inference.ts'
import type { Embedder } from '../../src/retrieval/embedder.ts'
import { embeddingText } from '../../src/retrieval/embedding-text.ts'
import { openRetriever } from '../../src/retrieval/open-retriever.ts'
import { createTransformersEmbedder } from '../../src/retrieval/transformers-embedder.ts'
import { openVectorIndex } from '../../src/retrieval/vector-index.ts'
import { BUNDLED_MODEL } from '../bundled-models.ts'
import { varyFacts } from './many-facts.ts'
import { bestOf, type Measurement, timed } from './measure.ts'

/** The bars of a size: milliseconds of a question and seconds of indexing, at most. */
const BARS = new Map([
  [10_000, { searchMs: 5, indexSeconds: 10 }],
  [100_000, { searchMs: 10, indexSeconds: 180 }],
])
const MAX_MEGABYTES = 1_000
const MIN_RECALL = 0.99
const NEIGHBOURS = 10
const FACTS_FOUND = 24

/** What embedding one text after the other takes, by one thread. */
export async function measureEmbedding(
  facts: readonly Fact[],
  questions: readonly string[],
): Promise<readonly Measurement[]> {
  const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
  const measure = async (what: string, texts: readonly string[], bar?: number) => {
    const { wallMs, processorMs } = await bestOf(3, async () => {
      for (const text of texts) await embedder.embedDocuments([text])
    })
    const each = { value: wallMs / texts.length, processor: processorMs / texts.length }
    return { what, unit: 'ms', ...each, ...(bar === undefined ? {} : { bar }) } as const
  }
  await embedder.embedDocuments(facts.slice(0, 20).map(embeddingText))
  return [
    await measure('embedding a question', questions),
    await measure(
      'embedding a sentence',
      facts.map(({ text }) => text),
      1,
    ),
    await measure(
      'embedding a sentence under its title, with its concepts',
      facts.map(embeddingText),
    ),
  ]
}

/** Indexing and searching so many facts, as the product does it, and what the graph finds of the nearest. */
export async function measureSearch(
  facts: readonly Fact[],
  questions: readonly string[],
  options: { readonly count: number; readonly inference: Inference },
): Promise<readonly Measurement[]> {
  const { count, inference } = options
  const many = varyFacts(facts, count)
  const name = `${count.toLocaleString('en')} facts`
  const bars = BARS.get(count)
  const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL, inference })
  await embedder.embedQuery('warm')
  const indexDirectory = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const retriever = await openRetriever({ embedder, indexDirectory })
  const indexed = await timed(() => retriever.replaceFacts(many))
  // Each question is asked once: the embedder remembers the vectors of questions.
  for (const question of questions.slice(0, 20)) await retriever.search(`${question} `, FACTS_FOUND)
  const searched = await timed(async () => {
    for (const question of questions) await retriever.search(question, FACTS_FOUND)
  })
  const megabytes = process.memoryUsage().rss / 1e6
  const one = many.at(-1) as Fact
  const changed = { ...one, id: 'changed', text: `${one.text} Changed.` }
  const updated = await timed(() => retriever.replaceFacts([...many.slice(0, -1), changed]))
  const recall = await measureRecall(many, questions, { embedder, indexDirectory })
  rmSync(indexDirectory, { recursive: true })
  return [
    {
      what: `${name}: indexed`,
      value: indexed.wallMs / 1000,
      processor: indexed.processorMs / 1000,
      unit: 's',
      ...(bars && { bar: bars.indexSeconds }),
    },
    {
      what: `${name}: a question, its embedding included`,
      value: searched.wallMs / questions.length,
      processor: searched.processorMs / questions.length,
      unit: 'ms',
      ...(bars && { bar: bars.searchMs }),
    },
    {
      what: `${name}: one fact changed`,
      value: updated.wallMs / 1000,
      processor: updated.processorMs / 1000,
      unit: 's',
    },
    { what: `${name}: memory of the process`, value: megabytes, unit: 'MB', bar: MAX_MEGABYTES },
    {
      what: `${name}: the graph's share of the ten nearest`,
      value: recall,
      unit: '',
      bar: MIN_RECALL,
      isLeast: true,
    },
  ]
}

/** Both ways of searching over the vectors that the index has saved. */
async function measureRecall(
  facts: readonly Fact[],
  questions: readonly string[],
  index: { readonly embedder: Embedder; readonly indexDirectory: string },
): Promise<number> {
  const { embedder, indexDirectory: directory } = index
  const texts = facts.map((fact) => ({ id: fact.id, text: embeddingText(fact) }))
  const nearestOf = async (exactSearchLimit: number) => {
    const opened = await openVectorIndex({ embedder, directory, exactSearchLimit })
    await opened.replaceTexts(texts)
    const nearest: (readonly string[])[] = []
    for (const question of questions) {
      const query = await embedder.embedQuery(question)
      nearest.push(opened.search(query, NEIGHBOURS).map(({ id }) => id))
    }
    return nearest
  }
  const byGraph = await nearestOf(0)
  const exact = await nearestOf(Number.POSITIVE_INFINITY)
  const found = exact.map((ids, index) => ids.filter((id) => byGraph[index]?.includes(id)).length)
  return found.reduce((sum, count) => sum + count, 0) / (questions.length * NEIGHBOURS)
}
