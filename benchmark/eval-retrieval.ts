/**
 * Measures how well each leg of retrieval, the two together, and the two reranked by reading what they
 * found, find the evidence of labelled questions. Questions without evidence are left out.
 *
 *     npm run eval:retrieval                                  # the companies of benchmark/companies
 *     npm run eval:retrieval -- --shared ../shared            # and labelled sets of another folder
 *     npm run eval:retrieval -- --model models/other --model owner/name
 *     npm run eval:retrieval -- --misses                      # also what is not among the first 5
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDrafter } from '../src/answer/create-drafter.ts'
import { createTransformersJudge } from '../src/answer/judge/transformers-judge.ts'
import { questionOutsideFiles } from '../src/domain/question-outside-files.ts'
import { openRetriever } from '../src/retrieval/open-retriever.ts'
import type { RankedFact } from '../src/retrieval/retriever.ts'
import { createTransformersEmbedder } from '../src/retrieval/transformers-embedder.ts'
import { BUNDLED_JUDGE, BUNDLED_MODEL } from './bundled-models.ts'
import { type Company, findCompanies, findSharedCompanies } from './find-companies.ts'
import { type RetrievalScore, scoreRanks } from './retrieval-score.ts'
import { holdsEvidence } from './score-draft.ts'
import { readFacts } from './speed/many-facts.ts'

const ROOT = join(import.meta.dirname, '..')

const LEGS: readonly (readonly [
  name: string,
  rankOf: (fact: RankedFact, rank: number) => number | null,
])[] = [
  ['words only', (fact) => fact.lexicalRank],
  ['vectors only', (fact) => fact.vectorRank],
  ['both', (_, rank) => rank],
]

/** The facts considered in the draft's order, by rules and judge: status, subject, titles, figures, words. */
const RERANKED = 'reranked'

/** No plan's date is asked about here; any day will do. */
const TODAY = '2026-01-01'

const judge = createTransformersJudge({ model: BUNDLED_JUDGE })

const { values: options } = parseArgs({
  options: {
    model: { type: 'string', multiple: true, default: [BUNDLED_MODEL] },
    shared: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})

const companies = [
  ...findCompanies(join(ROOT, 'benchmark', 'companies')),
  ...(options.shared === undefined ? [] : findSharedCompanies(options.shared)),
]

for (const model of options.model) {
  console.log(`\n${model === BUNDLED_MODEL ? 'bundled model' : model}`)
  console.log('company          leg           questions  recall@1      @5     @10     MRR')
  const ranksOfAll = new Map<string, (number | null)[]>()
  for (const company of companies) {
    for (const [leg, ranks] of await rankEvidence(company, model)) {
      printScore(company.name, leg, scoreRanks(ranks))
      ranksOfAll.set(leg, [...(ranksOfAll.get(leg) ?? []), ...ranks])
    }
  }
  for (const [leg, ranks] of ranksOfAll) printScore('all', leg, scoreRanks(ranks))
}

/** By leg, the rank of the first evidence of each question. */
async function rankEvidence(
  company: Company,
  model: string,
): Promise<ReadonlyMap<string, (number | null)[]>> {
  const facts = await readFacts([company])
  const embedder = createTransformersEmbedder({ model })
  const retriever = await openRetriever({ embedder, indexDirectory: null })
  await retriever.replaceFacts(facts)
  const drafter = createDrafter({ retriever, judge })
  const legs = [...LEGS.map(([leg]) => leg), RERANKED]
  const ranksByLeg = new Map(legs.map((leg) => [leg, [] as (number | null)[]]))
  for (const { id, question, evidence } of company.labels) {
    if (evidence.length === 0) continue
    const ranked = await retriever.search(question, facts.length)
    const hits = ranked.flatMap((hit, index) =>
      holdsEvidence(hit.fact.text, evidence) ? [{ hit, rank: index + 1 }] : [],
    )
    for (const [leg, rankOf] of LEGS) {
      const ranks = hits.flatMap(({ hit, rank }) => rankOf(hit, rank) ?? [])
      ranksByLeg.get(leg)?.push(ranks.length > 0 ? Math.min(...ranks) : null)
    }
    const { considered } = await drafter.draft(questionOutsideFiles(question), TODAY)
    const shown = considered.findIndex(({ quote }) => holdsEvidence(quote, evidence))
    ranksByLeg.get(RERANKED)?.push(shown < 0 ? null : shown + 1)
    const best = hits[0]
    // Of a company kept for reporting only the figures are looked at.
    if (options.misses && company.split === 'tune' && (best === undefined || best.rank > 5)) {
      const where = best
        ? `at ${best.rank} (words ${best.hit.lexicalRank}, vectors ${best.hit.vectorRank})`
        : 'nowhere'
      console.log(`  ${id}: evidence ${where}: ${question}\n      wanted ${evidence[0]}`)
      for (const { fact } of ranked.slice(0, 2)) console.log(`      found  ${fact.text}`)
    }
  }
  return ranksByLeg
}

function printScore(set: string, leg: string, score: RetrievalScore): void {
  const numbers = [score.recallAt1, score.recallAt5, score.recallAt10, score.meanReciprocalRank]
  console.log(
    `${set.padEnd(16)} ${leg.padEnd(13)} ${String(score.questions).padStart(9)}` +
      `     ${numbers.map((number) => number.toFixed(3)).join('   ')}`,
  )
}
