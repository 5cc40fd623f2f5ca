/**
 * Works on a data directory until it is killed, and says on standard output what has been
 * acknowledged. Run by survives-a-kill.test.ts.
 */

import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Workspace } from '../../src/workspace/workspace.ts'
import { createCitingDrafter } from '../support/citing-drafter.ts'
import { HashingEmbedder } from '../support/hashing-embedder.ts'

const [dataDirectory = '', task = ''] = process.argv.slice(2)
const workspace = await openWorkspace(
  { dataDirectory, embeddingModel: null, languageModel: null },
  { embedder: new HashingEmbedder(), createDrafter: createCitingDrafter },
)

if (task === 'review') await reviewForever(workspace)
if (task === 'draft') await draftSlowly(workspace)
if (task === 'import') await importForever(workspace)

/** Approves and reopens every answer in turn, and imports a source now and then. */
async function reviewForever(workspace: Workspace): Promise<never> {
  const [questionnaire] = await workspace.listQuestionnaires()
  for (let round = 0; ; round += 1) {
    for (const answer of await workspace.listAnswers(questionnaire?.id ?? '')) {
      const seen = { answerId: answer.id, revision: answer.revision }
      const changed =
        answer.state === 'approved'
          ? await workspace.reopenAnswer(seen, 'Grace Signer')
          : await workspace.approveAnswer(seen, 'Grace Signer')
      say({ answerId: changed.id, revision: changed.revision, state: changed.state })
    }
    const { source } = await workspace.importSource({
      name: `note-${process.pid}-${round}.md`,
      bytes: new TextEncoder().encode(`# Note\n\nRound ${round} of the review was held.\n`),
      trust: 'trusted',
      by: 'Ada Verifier',
    })
    say({ sourceId: source.id, contentHash: source.contentHash })
  }
}

/** Imports versions of one large source, each of which states its number in every fact. */
async function importForever(workspace: Workspace): Promise<never> {
  for (let version = 1; ; version += 1) {
    say({ version: version - 1 })
    await workspace.importSource({
      name: 'large.md',
      bytes: new TextEncoder().encode(largeVersion(version)),
      trust: 'trusted',
      by: 'Ada Verifier',
    })
  }
}

function largeVersion(version: number): string {
  const statement = (_: unknown, index: number) => `Control ${index} is in version ${version}.`
  return `# Controls\n\n${Array.from({ length: 1_500 }, statement).join('\n\n')}\n`
}

async function draftSlowly(workspace: Workspace): Promise<void> {
  const [questionnaire] = await workspace.listQuestionnaires()
  const id = questionnaire?.id ?? ''
  workspace.watchDrafting(id, ({ done }) => say({ done }))
  await workspace.startDrafting(id, 'Ada Verifier')
}

function say(acknowledged: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(acknowledged)}\n`)
}
