import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDrafter } from '../answer/create-drafter.ts'
import type { Drafter } from '../answer/drafter.ts'
import { createTransformersJudge } from '../answer/judge/transformers-judge.ts'
import type { LanguageModelConfig } from '../answer/language-model-config.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { DEFAULT_REVIEW_DAYS } from '../domain/review-date.ts'
import { TAXONOMY_VERSION, topicsOfFact } from '../domain/topics/find-topics.ts'
import { NO_FACTS } from '../domain/topics/topic.ts'
import { TOPICS } from '../domain/topics/topic-data.ts'
import { createWorkerInference } from '../inference/worker-inference.ts'
import type { Embedder } from '../retrieval/embedder.ts'
import { openRetriever } from '../retrieval/open-retriever.ts'
import type { Retriever } from '../retrieval/retriever.ts'
import { createTransformersEmbedder } from '../retrieval/transformers-embedder.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { UnreadableStoreError } from '../store/unreadable-store-error.ts'
import { addQuestionnaire, removeQuestionnaire } from './add-questionnaire.ts'
import { answerGap } from './answer-gap.ts'
import { ask } from './ask.ts'
import { classifyFacts, restoreFacts, retireFacts } from './change-facts.ts'
import { changeLibraryAnswer } from './change-library.ts'
import { changeQuestionnaire } from './change-questionnaire.ts'
import { checkEdit } from './check-edit.ts'
import { createCollaboration } from './collaboration.ts'
import { decideConflict, readAgreement, reopenConflict } from './decide-conflict.ts'
import { discloseSource } from './disclose-source.ts'
import { createDraftingRuns, type DraftingRuns } from './drafting-runs.ts'
import { buildEvidencePack } from './evidence/build-evidence-pack.ts'
import { exportQuestionnaire, previewExport } from './export-questionnaire.ts'
import { createFactIndex, type FactIndex } from './fact-index.ts'
import { findGaps } from './find-gaps.ts'
import { findInconsistencies } from './find-inconsistencies.ts'
import { buildGapReport } from './gap-report.ts'
import { importSource } from './import-source.ts'
import { createLiveFeed } from './live-feed.ts'
import { importSample, readSampleQuestionnaire } from './load-sample.ts'
import {
  getMapping,
  previewQuestionnaireSheet,
  resetMapping,
  saveMapping,
  tryMapping,
} from './map-questionnaire.ts'
import { mergeFacts } from './merge-facts.ts'
import { readOpenWork } from './open-work.ts'
import { readOverview } from './overview/read-overview.ts'
import { rememberTopics } from './overview/remember-topics.ts'
import { previewImport } from './preview-import.ts'
import { previewLanguageModel } from './preview-language-model.ts'
import { createQuestionnaireFiles } from './questionnaire-files.ts'
import { removeSource } from './remove-source.ts'
import * as review from './review-answers.ts'
import { reviewFacts } from './review-facts.ts'
import { settleAffected } from './settle-affected.ts'
import { sortByTopic } from './sort-by-topic.ts'
import { undoDeeds } from './undo-deeds.ts'
import { createUpkeepKeeper } from './upkeep.ts'
import { verifyFacts } from './verify-facts.ts'
import { fetchWebPage, type WebPage } from './web/fetch-web-page.ts'
import { createWebPages } from './web/web-pages.ts'
import type { Workspace } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'
import type { WorkspaceOptions } from './workspace-options.ts'

/** What a test puts in the place of the real thing; everyone else leaves it out. */
export interface WorkspaceParts {
  readonly now?: () => Date
  readonly embedder?: Embedder
  readonly createDrafter?: (retriever: Retriever) => Drafter
  /** Null: no page of the web is ever fetched. */
  readonly fetchPage?: ((url: string) => Promise<WebPage>) | null
}

/**
 * Opens a workspace, and goes on with the drafting that the end of the last process cut off.
 *
 * The embedding model is loaded, and the index opened, when the first answer is looked for.
 *
 * @throws StoreInUseError when another process has the data directory open
 * @throws NewerStoreError when a later release has written it
 * @throws UnreadableStoreError when the database can't be opened
 * @throws EmbeddingModelError when the named model isn't there
 */
export async function openWorkspace(
  options: WorkspaceOptions,
  parts: WorkspaceParts = {},
): Promise<Workspace> {
  const { dataDirectory, languageModel } = options
  const inference = createWorkerInference()
  const judge = createTransformersJudge({ model: BUNDLED_JUDGE, inference })
  const model = options.embeddingModel ?? BUNDLED_MODEL
  const embedder = parts.embedder ?? createTransformersEmbedder({ model, inference })
  if (options.loadsModelsAhead) {
    // What fails now fails again when it is needed, and is told then.
    embedder.embedQuery('').catch(() => undefined)
    judge.judge('', ['']).catch(() => undefined)
  }
  const store = await openStoreIn(dataDirectory)
  await store.facts.refreshTopics({ version: TAXONOMY_VERSION, topicsOf: topicsOfFact })
  const reviewPeriodDays = options.reviewPeriodDays ?? DEFAULT_REVIEW_DAYS
  const upkeep = createUpkeepKeeper(store, { reviewPeriodDays })
  const factIndex: FactIndex = createFactIndex({
    async listCitableFacts() {
      const { factsById, givenWay } = await upkeep.read(factIndex.version)
      return [...factsById.values()].filter(({ id }) => !givenWay.has(id))
    },
    onIndexing: options.onIndexing,
    openRetriever: () =>
      openRetriever({ embedder, indexDirectory: dataDirectory && join(dataDirectory, 'index') }),
    createDrafter: (retriever) =>
      upkeep.heed(parts.createDrafter?.(retriever) ?? createDrafter({ retriever, judge })),
  })
  const context: WorkspaceContext = {
    store,
    factIndex,
    files: createQuestionnaireFiles(store),
    upkeep,
    topicsOf: rememberTopics(),
    reviewPeriodDays,
    languageModel: languageModel && (await openLanguageModel(languageModel)),
    now: parts.now ?? (() => new Date()),
  }
  const runs = createDraftingRuns(context, { width: languageModel?.maxInFlight ?? 1 })
  const canFetch = options.fetchesWebPages ?? true
  const { fetchPage = canFetch ? fetchWebPage : null } = parts
  const webPages = createWebPages(context, fetchPage)
  try {
    await runs.resumeAll()
  } catch (error) {
    await store.close()
    throw error
  }

  return {
    ...readersOf(store),
    ...deedsOf(context),
    ...createCollaboration(context, createLiveFeed(store)),
    importWebPage: webPages.import,
    previewWebPage: webPages.preview,
    ...draftingOf(runs),

    async summary() {
      const facts = await store.facts.count()
      return {
        sources: await store.sources.count(),
        facts: facts.total,
        verifiedFacts: facts.verified,
        questionnaires: await store.questionnaires.count(),
        embeddingModel: embedder.modelId,
        indexing: factIndex.indexing,
        languageModel: languageModel && {
          model: languageModel.model,
          baseUrl: languageModel.baseUrl,
        },
      }
    },

    async close() {
      await runs.stop()
      await inference.close()
      await store.close()
    },
  }
}

// src/ and dist/ lie at the same depth below the package.
const BUNDLED_JUDGE = fileURLToPath(new URL('../../models/countersign-judge-en/', import.meta.url))
const BUNDLED_MODEL = fileURLToPath(new URL('../../models/countersign-embed-en/', import.meta.url))

/** Answers and sources are confidential: a folder that we make is for its owner alone. */
async function openStoreIn(dataDirectory: string | null): Promise<Store> {
  if (dataDirectory === null) return openStore({ path: ':memory:' })
  try {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UnreadableStoreError(dataDirectory, error)
  }
  return openStore({ path: join(dataDirectory, 'countersign.db') })
}

/** Its package is two hundred files, which nobody should wait for where it is off. */
async function openLanguageModel(config: LanguageModelConfig) {
  const { createOpenAiLanguageModel } = await import('../answer/write/openai-language-model.ts')
  return { model: createOpenAiLanguageModel(config), prices: config.prices }
}

function readersOf(store: Store) {
  const getQuestionnaire = async (questionnaireId: string) => {
    const questionnaire = await store.questionnaires.find(questionnaireId)
    const layout = questionnaire && (await store.questionnaires.findLayout(questionnaireId))
    if (!layout) throw new NotFoundError('questionnaire', questionnaireId)
    return { questionnaire, layout }
  }
  const listAnswers = async (questionnaireId: string) => {
    const answers = await store.answers.listOf(questionnaireId)
    if (answers.length === 0) await getQuestionnaire(questionnaireId)
    return answers
  }
  return {
    sampleQuestionnaire: readSampleQuestionnaire,
    listSources: () => store.sources.list(),
    async getSource(sourceId) {
      const source = await store.sources.find(sourceId)
      const content = source && (await store.sources.findContent(sourceId))
      if (!content) throw new NotFoundError('source', sourceId)
      return { source, visibleText: content.visibleText }
    },
    listFacts: (filter) => store.facts.search(filter),
    async listTopics() {
      const counts = await store.facts.countByTopic()
      return TOPICS.map(({ concepts: _, ...topic }) => ({
        ...topic,
        ...(counts.get(topic.id) ?? NO_FACTS),
      }))
    },
    listQuestionnaires: () => store.questionnaires.list(),
    getQuestionnaire,
    listAnswers,
    listQuestionTopics: async (questionnaireId) => sortByTopic(await listAnswers(questionnaireId)),
    async getAnswer(answerId) {
      const answer = await store.answers.find(answerId)
      if (!answer) throw new NotFoundError('answer', answerId)
      return answer
    },
    async listExports(questionnaireId) {
      const exports = await store.exports.listOf(questionnaireId)
      if (exports.length === 0) await getQuestionnaire(questionnaireId)
      return exports
    },
    async getExportFile(exportId) {
      const file = await store.exports.findFile(exportId)
      if (!file) throw new NotFoundError('export', exportId)
      return file
    },
    listAffectedAnswers: (query) => store.affectedAnswers.list(query),
    findInconsistencies: (id) => findInconsistencies(store, id),
    listAuditEvents: (filter) => store.auditEvents.list(filter),
  } satisfies Partial<Workspace>
}

function deedsOf(context: WorkspaceContext) {
  return {
    importSource: (input) => importSource(context, input),
    importSample: (by) => importSample(context, by),
    previewImport: (input) => previewImport(context, input),
    removeSource: (sourceId, by) => removeSource(context, sourceId, by),
    discloseSource: (id, disclosure, by) => discloseSource(context, id, disclosure, by),
    verifyFacts: (factIds, by) => verifyFacts(context, factIds, by),
    classifyFacts: (factIds, change, by) => classifyFacts(context, factIds, change, by),
    retireFacts: (factIds, reason, by) => retireFacts(context, factIds, reason, by),
    restoreFacts: (factIds, by) => restoreFacts(context, factIds, by),
    mergeFacts: (merge, by) => mergeFacts(context, merge, by),
    listLibrary: () => context.store.library.list(),
    changeLibraryAnswer: (id, change, by) => changeLibraryAnswer(context, id, change, by),
    listGaps: () => findGaps(context),
    gapReport: () => buildGapReport(context),
    answerGap: (answer, by) => answerGap(context, answer, by),
    readAgreement: () => readAgreement(context),
    decideConflict: (id, verdict, by) => decideConflict(context, id, verdict, by),
    reopenConflict: (id, by) => reopenConflict(context, id, by),
    reviewFacts: (factIds, reviewBy, by) => reviewFacts(context, factIds, reviewBy, by),
    settleAffected: (ids, note, by) => settleAffected(context, ids, note, by),
    addQuestionnaire: (input) => addQuestionnaire(context, input),
    changeQuestionnaire: (id, change, by) => changeQuestionnaire(context, id, change, by),
    openWork: () => readOpenWork(context),
    overview: () => readOverview(context),
    removeQuestionnaire: (id, by) => removeQuestionnaire(context, id, by),
    getMapping: (id) => getMapping(context, id),
    previewSheet: (id, window) => previewQuestionnaireSheet(context, id, window),
    tryMapping: (id, mapping) => tryMapping(context, id, mapping),
    saveMapping: (id, mapping, deed) => saveMapping(context, id, mapping, deed),
    resetMapping: (id, deed) => resetMapping(context, id, deed),
    approveAnswer: (seen, by) => review.approveAnswer(context, seen, by),
    approveAnswers: (seen, by) => review.approveAnswers(context, seen, by),
    undoDeeds: (seen, by) => undoDeeds(context, seen, by),
    editAnswer: (seen, edit, by) => review.editAnswer(context, seen, edit, by),
    rejectAnswer: (seen, note, by) => review.rejectAnswer(context, seen, note, by),
    reopenAnswer: (seen, by) => review.reopenAnswer(context, seen, by),
    previewExport: (id, options) => previewExport(context, id, options),
    exportQuestionnaire: (id, by, options) => exportQuestionnaire(context, id, by, options),
    evidencePack: (id) => buildEvidencePack(context, id),
    ask: (question, options) => ask(context, question, options),
    checkEdit: (answerId, edit) => checkEdit(context, answerId, edit),
    previewLanguageModel: (id) => previewLanguageModel(context, id),
  } satisfies Partial<Workspace>
}

function draftingOf(runs: DraftingRuns) {
  return {
    startDrafting: runs.start,
    findDraftingJob: runs.find,
    watchDrafting: runs.watch,
    cancelDrafting: runs.cancel,
  } satisfies Partial<Workspace>
}
