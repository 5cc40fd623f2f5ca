import { onTestFinished } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import type { DraftingJob } from '../../src/domain/drafting-job.ts'
import type { Questionnaire } from '../../src/domain/questionnaire.ts'
import { openWorkspace, type WorkspaceParts } from '../../src/workspace/open-workspace.ts'
import type { Workspace } from '../../src/workspace/workspace.ts'
import type { WorkspaceOptions } from '../../src/workspace/workspace-options.ts'
import { createCitingDrafter } from './citing-drafter.ts'
import { HashingEmbedder } from './hashing-embedder.ts'

export const PERSON = 'Ada Verifier'

/** A workspace without a model; closed when the test is over. */
export async function openTestWorkspace(
  parts: WorkspaceParts & Partial<Pick<WorkspaceOptions, 'dataDirectory' | 'languageModel'>> = {},
): Promise<Workspace> {
  const { dataDirectory = null, languageModel = null, ...replaced } = parts
  const workspace = await openWorkspace(
    { dataDirectory, embeddingModel: null, languageModel },
    { embedder: new HashingEmbedder(), createDrafter: createCitingDrafter, ...replaced },
  )
  onTestFinished(() => workspace.close())
  return workspace
}

export const TRUST_PAGE = `# Larkwold trust page

## Encryption

Customer data is encrypted at rest with AES-256.

## Access

Multi-factor authentication is required for all employees.

## Backups

Backups are taken every night and kept for 35 days.
`

export function importMarkdown(
  workspace: Workspace,
  text: string,
  { name = 'trust.md', trust = 'trusted' }: { name?: string; trust?: 'trusted' | 'review' } = {},
) {
  return workspace.importSource({ name, bytes: new TextEncoder().encode(text), trust, by: PERSON })
}

export const QUESTIONS = [
  'Is customer data encrypted at rest with AES-256?',
  'Is multi-factor authentication required for all employees?',
  'How long are backups kept?',
]

export function addCsv(
  workspace: Workspace,
  questions: readonly string[] = QUESTIONS,
): Promise<Questionnaire> {
  const rows = questions.map((question, index) => `Q-${index + 1};${question};;`)
  const csv = ['ID;Question;Answer;Remarks', ...rows, ''].join('\r\n')
  return workspace.addQuestionnaire({
    fileName: 'customer.csv',
    bytes: new TextEncoder().encode(csv),
    by: PERSON,
  })
}

/** Drafts to the end, and gives the run as it ended. */
export async function draftAll(
  workspace: Workspace,
  questionnaireId: string,
  options?: Parameters<Workspace['startDrafting']>[2],
): Promise<DraftingJob> {
  const ended = waitForEnd(workspace, questionnaireId)
  await workspace.startDrafting(questionnaireId, PERSON, options)
  return ended
}

export function waitForEnd(workspace: Workspace, questionnaireId: string): Promise<DraftingJob> {
  return new Promise((resolve) => {
    const stop = workspace.watchDrafting(questionnaireId, (job) => {
      if (job.state === 'running') return
      stop()
      resolve(job)
    })
  })
}

export const seen = ({ id, revision }: Answer) => ({ answerId: id, revision })

/** A workspace whose trust page has been imported and whose questionnaire has been drafted. */
export async function openDraftedWorkspace(parts: Parameters<typeof openTestWorkspace>[0] = {}) {
  const workspace = await openTestWorkspace(parts)
  await importMarkdown(workspace, TRUST_PAGE)
  const questionnaire = await addCsv(workspace)
  await draftAll(workspace, questionnaire.id)
  const answers = await workspace.listAnswers(questionnaire.id)
  return { workspace, questionnaire, answers }
}
