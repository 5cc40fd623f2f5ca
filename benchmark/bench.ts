/**
 * Measures how fast facts are found among many, against the bars that we set ourselves:
 *
 *     npm run bench                       # 10,000 and 100,000 facts; some five minutes
 *     npm run bench -- --facts 10000
 *
 * The facts are the statements of the benchmark's companies, varied until there are enough.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Fact } from '../src/domain/fact.ts'
import { sourceId } from '../src/domain/source.ts'
import { buildFacts } from '../src/ingest/build-facts.ts'
import type { Embedder } from '../src/retrieval/embedder.ts'
import { embeddingText } from '../src/retrieval/embedding-text.ts'
import { openRetriever } from '../src/retrieval/open-retriever.ts'
import { createTransformersEmbedder } from '../src/retrieval/transformers-embedder.ts'
import { openVectorIndex } from '../src/retrieval/vector-index.ts'
import { readStatements } from '../src/workspace/read-statements.ts'
import { BUNDLED_MODEL } from './bundled-models.ts'
import { findCompanies } from './find-companies.ts'
import { formatTable } from './format-table.ts'

/** The bars of a size: milliseconds of a question and seconds of indexing, at most. */
const BARS = new Map([
  [10_000, { searchMs: 5, indexSeconds: 10 }],
  [100_000, { searchMs: 10, indexSeconds: 180 }],
])
const MAX_MEGABYTES = 1_000
const MIN_RECALL = 0.99
const NEIGHBOURS = 10

const { values: options } = parseArgs({
  options: { facts: { type: 'string', multiple: true, default: ['10000', '100000'] } },
})

const companies = findCompanies(join(import.meta.dirname, 'companies'))
const questions = companies.flatMap(({ labels }) => labels.map(({ question }) => question))
const statements: Fact[] = []
for (const { name, path } of companies.flatMap(({ sources }) => sources)) {
  const source = { id: sourceId(name), name, disclosure: 'nda' as const }
  const read = await readStatements({ name, bytes: readFileSync(path) })
  statements.push(...buildFacts(source, read.statements, null))
}

const rows: string[][] = []
await measureEmbedding()
for (const count of options.facts) await measureSearch(Number(count))
console.log(formatTable([['what', 'measured', 'bar', ''], ...rows]))

async function measureEmbedding(): Promise<void> {
  const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
  const texts = statements.map(embeddingText)
  await embedder.embedDocuments(texts.slice(0, 20))
  const startMs = performance.now()
  for (const text of texts) await embedder.embedDocuments([text])
  report('embedding a statement', (performance.now() - startMs) / texts.length, 1, 'ms')
}

async function measureSearch(count: number): Promise<void> {
  const name = `${count.toLocaleString('en')} facts`
  const bars = BARS.get(count)
  const facts = manyFacts(count)
  const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
  await embedder.embedQuery('warm')
  const retriever = await openRetriever({ embedder, indexDirectory: null })
  let startMs = performance.now()
  await retriever.replaceFacts(facts)
  report(`${name}: indexed`, (performance.now() - startMs) / 1000, bars?.indexSeconds, 's')
  for (const question of questions.slice(0, 20)) await retriever.search(question, NEIGHBOURS)
  startMs = performance.now()
  for (const question of questions) await retriever.search(question, NEIGHBOURS)
  const searchMs = (performance.now() - startMs) / questions.length
  report(`${name}: a question`, searchMs, bars?.searchMs, 'ms')
  report(`${name}: memory`, process.memoryUsage().rss / 1e6, MAX_MEGABYTES, 'MB')
  if (count <= 10_000) await measureRecall(name, facts)
}

/** How many of the ten nearest, by comparing with every vector, the graph finds. */
async function measureRecall(name: string, facts: readonly Fact[]): Promise<void> {
  const model = createTransformersEmbedder({ model: BUNDLED_MODEL })
  const texts = facts.map((fact) => ({ id: fact.id, text: embeddingText(fact) }))
  // Both indexes hold the same vectors, made once.
  const vectors = await model.embedDocuments(texts.map(({ text }) => text))
  const vectorOf = new Map(texts.map(({ text }, index) => [text, vectors[index] as Float32Array]))
  const embedder: Embedder = {
    modelId: model.modelId,
    embedQuery: (question) => model.embedQuery(question),
    embedDocuments: async (wanted) =>
      wanted.map((text) => vectorOf.get(text) ?? new Float32Array()),
  }
  const open = async (exactSearchLimit: number) => {
    const index = await openVectorIndex({ embedder, directory: null, exactSearchLimit })
    await index.replaceTexts(texts)
    return index
  }
  const graph = await open(0)
  const exact = await open(Number.POSITIVE_INFINITY)
  let found = 0
  for (const question of questions) {
    const query = await embedder.embedQuery(question)
    const nearest = new Set(exact.search(query, NEIGHBOURS).map(({ id }) => id))
    found += graph.search(query, NEIGHBOURS).filter(({ id }) => nearest.has(id)).length
  }
  const recall = found / (questions.length * NEIGHBOURS)
  rows.push([
    `${name}: the graph's share of the ten nearest`,
    recall.toFixed(4),
    `≥ ${MIN_RECALL}`,
    verdict(recall >= MIN_RECALL),
  ])
}

/** Statements with names and figures changed, so that no two are alike to the model either. */
function manyFacts(count: number): readonly Fact[] {
  return Array.from({ length: count }, (_, index) => {
    const fact = statements[index % statements.length] as Fact
    const round = Math.floor(index / statements.length)
    if (round === 0) return fact
    const other = statements[(index * 7 + round * 13) % statements.length] as Fact
    const text = `${fact.text} ${other.text.slice(0, 60)} (no. ${round})`
    return { ...fact, id: `${fact.id}-${round}`, text }
  })
}

function report(what: string, measured: number, bar: number | undefined, unit: string): void {
  const shown = `${measured.toFixed(measured < 100 ? 2 : 0)} ${unit}`
  rows.push([what, shown, bar ? `≤ ${bar} ${unit}` : '', bar ? verdict(measured <= bar) : ''])
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'NOT MET'
}
