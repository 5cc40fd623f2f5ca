import { readFileSync } from 'node:fs'
import type { Fact } from '../../src/domain/fact.ts'
import { sourceId } from '../../src/domain/source.ts'
import { buildFacts } from '../../src/ingest/build-facts.ts'
import { readStatements } from '../../src/workspace/read-statements.ts'
import type { Company } from '../find-companies.ts'

/** The facts of the companies' documents. */
export async function readFacts(companies: readonly Company[]): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  for (const { name, path } of companies.flatMap(({ sources }) => sources)) {
    const source = { id: sourceId(name), name, disclosure: 'nda' as const }
    const { statements } = await readStatements({ name, bytes: readFileSync(path) })
    facts.push(...buildFacts(source, statements, null))
  }
  return facts
}

/**
 * So many facts, each as long as those of the documents are: the beginning of one, the end of another
 * and a number, so that no two are alike to the model either.
 */
export function varyFacts(facts: readonly Fact[], count: number): readonly Fact[] {
  return Array.from({ length: count }, (_, index) => {
    const fact = facts[index % facts.length] as Fact
    const round = Math.floor(index / facts.length)
    if (round === 0) return fact
    const other = facts[(index * 7 + round * 13) % facts.length] as Fact
    const [beginning] = halve(fact.text)
    const [, end] = halve(other.text)
    return { ...fact, id: `${fact.id}-${round}`, text: `${beginning} ${end} ${round}` }
  })
}

function halve(text: string): readonly [beginning: string, end: string] {
  const words = text.split(' ')
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
}
