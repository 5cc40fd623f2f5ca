import type { Answer } from '../domain/answer.ts'
import type { ImportPreview } from '../domain/import-report.ts'
import { isOpenToDrafting } from '../review/record-draft.ts'
import type { Repositories } from '../store/repositories.ts'
import type { Loss } from './loss.ts'
import { findSent } from './record-losses.ts'
import { listConcerned } from './void-answers-citing.ts'

/** What losses would take back, and what was sent that rests on them. Writes nothing. */
export async function foreseeLosses(
  repositories: Repositories,
  losses: readonly Loss[],
): Promise<ImportPreview['impact']> {
  const concerned = (await listConcerned(repositories, losses)).map(({ answer }) => answer)
  const sent = await findSent(repositories, losses)
  const countOf = (isCounted: (answer: Answer) => boolean) => concerned.filter(isCounted).length
  return {
    approvals: countOf(({ state }) => state === 'approved'),
    drafts: countOf(isOpenToDrafting),
    sentAnswers: sent.length,
    sentFiles: new Set(sent.map((each) => each.sent.exportId)).size,
  }
}
