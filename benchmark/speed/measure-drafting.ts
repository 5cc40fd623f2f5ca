import { readFileSync } from 'node:fs'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Workspace } from '../../src/workspace/workspace.ts'
import type { Company } from '../find-companies.ts'
import { type Measurement, timed } from './measure.ts'

/** As many as CAIQ v4 asks. */
const QUESTIONS = 261

const BY = 'benchmark'

/**
 * Drafting a questionnaire as long as CAIQ v4 from one company's documents, the models loaded and the
 * facts indexed: from the file to its drafts. The questions are those of all companies, so most
 * have no answer here, as most of CAIQ's have none on a trust page.
 */
export async function measureDrafting(
  companies: readonly Company[],
): Promise<readonly Measurement[]> {
  const workspace = await openWorkspace({
    dataDirectory: null,
    embeddingModel: null,
    languageModel: null,
  })
  try {
    const [company] = companies
    for (const { name, path } of company?.sources ?? []) {
      const bytes = readFileSync(path)
      await workspace.importSource({ name, bytes, trust: 'trusted', by: BY })
    }
    const questions = companies.flatMap(({ labels }) => labels.map(({ question }) => question))
    // Others first: both threads load what they need, and nothing of what is measured is remembered.
    await draftAll(workspace, 'warm.csv', questions.slice(QUESTIONS))
    const first = await timed(() => draftAll(workspace, 'first.csv', questions.slice(0, QUESTIONS)))
    const again = await timed(() => draftAll(workspace, 'again.csv', questions.slice(0, QUESTIONS)))
    const what = `${QUESTIONS} questions from the file to their drafts`
    const row = (text: string, times: typeof first, bar?: number): Measurement => ({
      what: text,
      value: times.wallMs / 1000,
      processor: times.processorMs / 1000,
      unit: 's',
      ...(bar === undefined ? {} : { bar }),
    })
    return [row(`${what}, warm`, first, 2), row(`${what}, asked again`, again)]
  } finally {
    await workspace.close()
  }
}

async function draftAll(
  workspace: Workspace,
  fileName: string,
  questions: readonly string[],
): Promise<void> {
  const rows = questions.map((question, index) => `Q${index},"${question.replaceAll('"', '""')}",`)
  const bytes = new TextEncoder().encode(`ID,Question,Answer\n${rows.join('\n')}\n`)
  const { id } = await workspace.addQuestionnaire({ fileName, bytes, by: BY })
  await new Promise<void>((resolve, reject) => {
    workspace.watchDrafting(id, ({ state, error }) => {
      if (state === 'done') resolve()
      else if (state !== 'running') reject(new Error(error ?? state))
    })
    workspace.startDrafting(id, BY).catch(reject)
  })
}
