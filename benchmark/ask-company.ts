import { readFileSync } from 'node:fs'
import type { Draft } from '../src/domain/draft.ts'
import { openWorkspace } from '../src/workspace/open-workspace.ts'
import type { Company } from './find-companies.ts'
import { scoreDraft } from './score-draft.ts'
import type { ScoredQuestion } from './summarise-scores.ts'

/** A labelled question with the draft that the product made for it. */
export interface AskedQuestion extends ScoredQuestion {
  readonly draft: Draft
}

export interface AskedCompany {
  readonly company: Company
  readonly questions: readonly AskedQuestion[]
  readonly facts: number
  /** Wall time of asking, without import, indexing and scoring. */
  readonly askingMs: number
}

const IMPORTER = 'benchmark'

/**
 * Imports a company's documents into a workspace of their own, trusted, and asks every labelled
 * question through the same use case as `countersign ask`. No language model, no disk, no network.
 */
export async function askCompany(
  company: Company,
  options: { readonly embeddingModel: string | null },
): Promise<AskedCompany> {
  const workspace = await openWorkspace({
    dataDirectory: null,
    embeddingModel: options.embeddingModel,
    languageModel: null,
  })
  try {
    for (const { name, path } of company.sources) {
      await workspace.importSource({
        name,
        bytes: readFileSync(path),
        trust: 'trusted',
        by: IMPORTER,
      })
    }
    const sources = await workspace.listSources()
    const documents = await Promise.all(sources.map(({ id }) => workspace.getSource(id)))
    const visibleTexts = documents.map(({ visibleText }) => visibleText)
    const questions: AskedQuestion[] = []
    let askingMs = 0
    for (const label of company.labels) {
      const started = performance.now()
      const draft = await workspace.ask(label.question)
      askingMs += performance.now() - started
      const score = scoreDraft(draft, label, visibleTexts)
      questions.push({ label, decision: draft.decision, draft, score })
    }
    const { facts } = await workspace.summary()
    return { company, questions, facts, askingMs }
  } finally {
    await workspace.close()
  }
}
