import { randomUUID } from 'node:crypto'
import type { Deed } from '../domain/deed.ts'
import type {
  AnswerChanges,
  Mapping,
  MappingOrigin,
  MappingTrial,
  QuestionnaireMapping,
} from '../domain/mapping.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Layout } from '../domain/questionnaire.ts'
import type { SheetPreview } from '../domain/sheet-preview.ts'
import { applyMapping } from '../questionnaire/apply-mapping.ts'
import { findMisfits } from '../questionnaire/find-misfits.ts'
import { fingerprintLayout, withRowTexts } from '../questionnaire/layout-fingerprint.ts'
import { MappingMisfitError } from '../questionnaire/mapping-misfit-error.ts'
import { requireQuestions } from '../questionnaire/open-questionnaire.ts'
import { previewSheet } from '../questionnaire/preview-sheet.ts'
import type { Repositories } from '../store/repositories.ts'
import { approvalVoidedEvent } from './answer-events.ts'
import { beginDeed } from './begin-deed.ts'
import { DraftingRunningError } from './drafting-running-error.ts'
import { MappingDropsSignedError } from './mapping-drops-signed-error.ts'
import { remapAnswers } from './remap-answers.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** A mapping as its author saw it, and what may be lost by it. */
export interface MappingDeed {
  readonly by: string
  /** The revision that the person saw. */
  readonly revision: number
  /** Whether questions may go whose answers are signed. */
  readonly dropSigned: boolean
}

/** What came of a change of the mapping. */
export interface MappingOutcome {
  readonly mapping: QuestionnaireMapping
  readonly layout: Layout
  readonly changes: AnswerChanges
}

/** How a questionnaire is read, and how it would be read untold. @throws NotFoundError */
export async function getMapping(
  { store, files }: WorkspaceContext,
  questionnaireId: string,
): Promise<QuestionnaireMapping> {
  const kept = await store.questionnaires.findMapping(questionnaireId)
  if (!kept) throw new NotFoundError('questionnaire', questionnaireId)
  const { detected } = await files.read(questionnaireId)
  return { ...kept, mapping: kept.mapping ?? detected.mapping, detected: detected.mapping }
}

/** Some rows of a sheet. @throws NotFoundError when the questionnaire or the sheet isn't there */
export async function previewQuestionnaireSheet(
  { files }: WorkspaceContext,
  questionnaireId: string,
  window: { readonly sheet: string; readonly fromRow: number; readonly rowCount: number },
): Promise<SheetPreview> {
  const { grids } = await files.read(questionnaireId)
  const grid = grids.find(({ name }) => name === window.sheet)
  if (!grid) throw new NotFoundError('sheet', window.sheet)
  return previewSheet(grid, window)
}

/** Reads a questionnaire by a mapping, and says what that would change. Keeps nothing. @throws NotFoundError */
export async function tryMapping(
  { store, files, now }: WorkspaceContext,
  questionnaireId: string,
  mapping: Mapping,
): Promise<MappingTrial> {
  const { grids, detected } = await files.read(questionnaireId)
  const { layout } = applyMapping(grids, detected, mapping, 'read as you say')
  const answers = await store.answers.listOf(questionnaireId)
  const { changes } = remapAnswers(questionnaireId, answers, layout, now().toISOString())
  return { layout, changes, misfits: findMisfits(grids, mapping) }
}

/**
 * Keeps a mapping that a person made, and remembers it for forms like this one.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError, StaleMappingError
 * @throws MappingMisfitError, NoQuestionsError when the file can't be read so
 * @throws DraftingRunningError
 * @throws MappingDropsSignedError when signed answers would go, unless `dropSigned` is set
 */
export async function saveMapping(
  context: WorkspaceContext,
  questionnaireId: string,
  told: Mapping,
  given: MappingDeed,
): Promise<MappingOutcome> {
  const deed = beginDeed(context, given.by)
  const { grids, detected } = await context.files.read(questionnaireId)
  const misfits = findMisfits(grids, told)
  if (misfits.length > 0) throw new MappingMisfitError(detected.layout.file, misfits)
  const origin = `${deed.by} mapped the sheet on ${deed.at.slice(0, 10)}`
  const read = applyMapping(grids, detected, withRowTexts(grids, told), origin)
  requireQuestions(read.layout)
  const fingerprint = fingerprintLayout(grids, read.mapping)
  return changeMapping(context, questionnaireId, {
    ...read,
    ...{ deed, given, detected: detected.mapping },
    origin: { kind: 'saved', ...deed },
    action: 'mapping.saved',
    remember: ({ savedMappings }, fileName) =>
      savedMappings.save({
        ...{ id: `m_${randomUUID()}`, questionnaireId, fileName, fingerprint },
        ...{ savedBy: deed.by, savedAt: deed.at, mapping: read.mapping },
      }),
  })
}

/**
 * Goes back to what detection finds, and forgets the mapping that was saved for this questionnaire,
 * so that forms like it are no longer read by it. A mapping saved for another one stays.
 *
 * @throws as `saveMapping`
 */
export async function resetMapping(
  context: WorkspaceContext,
  questionnaireId: string,
  given: MappingDeed,
): Promise<MappingOutcome> {
  const deed = beginDeed(context, given.by)
  const { detected } = await context.files.read(questionnaireId)
  return changeMapping(context, questionnaireId, {
    ...detected,
    ...{ deed, given, detected: detected.mapping },
    origin: { kind: 'detected' },
    action: 'mapping.reset',
    remember: async ({ savedMappings }) => {
      await savedMappings.removeOf(questionnaireId)
    },
  })
}

interface MappingChange {
  readonly mapping: Mapping
  readonly layout: Layout
  readonly detected: Mapping
  readonly origin: MappingOrigin
  readonly deed: Deed
  readonly given: MappingDeed
  readonly action: 'mapping.saved' | 'mapping.reset'
  readonly remember: (repositories: Repositories, fileName: string) => Promise<void>
}

function changeMapping(
  { store }: WorkspaceContext,
  questionnaireId: string,
  { mapping, layout, detected, origin, deed, given, action, remember }: MappingChange,
): Promise<MappingOutcome> {
  return store.transaction(async (repositories) => {
    const { answers, auditEvents, draftingJobs, questionnaires } = repositories
    const questionnaire = await questionnaires.find(questionnaireId)
    if (!questionnaire) throw new NotFoundError('questionnaire', questionnaireId)
    const { fileName } = questionnaire
    const job = await draftingJobs.find(questionnaireId)
    if (job?.state === 'running') throw new DraftingRunningError(questionnaireId, fileName)
    await questionnaires.replaceMapping(
      questionnaireId,
      { mapping, layout, origin },
      given.revision,
    )
    const remapped = remapAnswers(
      questionnaireId,
      await answers.listOf(questionnaireId),
      layout,
      deed.at,
    )
    const { changes } = remapped
    if (changes.removedSigned > 0 && !given.dropSigned) {
      throw new MappingDropsSignedError(fileName, changes.removedSigned)
    }
    for (const { before, after } of remapped.changed) await answers.replace(after, before.revision)
    await answers.rearrange(questionnaireId, remapped)
    await remember(repositories, fileName)
    await auditEvents.append([
      {
        ...deed,
        action,
        subjectId: questionnaireId,
        details: { fileName, questions: changes.kept + changes.added, ...changes },
      },
      ...remapped.changed
        .filter(({ before, after }) => before.approval && !after.approval)
        .map(({ after }) => approvalVoidedEvent(after, deed)),
    ])
    const revision = given.revision + 1
    return { mapping: { mapping, detected, origin, revision }, layout, changes }
  })
}
