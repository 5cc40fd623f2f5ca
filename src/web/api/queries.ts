import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Fact } from '../../domain/fact.ts'
import type { Mapping } from '../../domain/mapping.ts'
import { client } from './client.ts'
import { queryKeys } from './query-keys.ts'
import type { DraftEdit, FactFilter } from './replies.ts'

const FACTS_PER_PAGE = 100
const FACTS_OF_SOURCE_PER_PAGE = 1_000
const EVENTS_PER_PAGE = 100

export const workspaceQuery = () =>
  queryOptions({
    queryKey: queryKeys.workspace,
    queryFn: ({ signal }) => client.getWorkspace(signal),
  })

/** Asked for again whenever a page is opened, since any deed may change it. */
export const openWorkQuery = () =>
  queryOptions({
    queryKey: queryKeys.openWork,
    queryFn: ({ signal }) => client.getOpenWork(signal),
  })

export const overviewQuery = () =>
  queryOptions({
    queryKey: queryKeys.overview,
    queryFn: ({ signal }) => client.getOverview(signal),
    staleTime: 0,
  })

export const sourcesQuery = () =>
  queryOptions({
    queryKey: queryKeys.sources,
    queryFn: ({ signal }) => client.listSources(signal),
  })

export const sourceQuery = (sourceId: string) =>
  queryOptions({
    queryKey: queryKeys.source(sourceId),
    queryFn: ({ signal }) => client.getSource(sourceId, signal),
  })

/** Facts page by page, for a list that loads as it scrolls. */
export const factsQuery = (filter: FactFilter) =>
  infiniteQueryOptions({
    queryKey: [...queryKeys.facts, 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      client.listFacts({ ...filter, limit: FACTS_PER_PAGE, offset: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.facts.length, 0)
      return last.facts.length > 0 && loaded < last.total ? loaded : undefined
    },
    placeholderData: (previous) => previous,
  })

/** All facts of one source, for marking them in its text. */
export const factsOfSourceQuery = (sourceId: string) =>
  queryOptions({
    queryKey: [...queryKeys.facts, 'of-source', sourceId],
    queryFn: async ({ signal }) => {
      const facts: Fact[] = []
      for (;;) {
        const page = await client.listFacts(
          { sourceId, limit: FACTS_OF_SOURCE_PER_PAGE, offset: facts.length },
          signal,
        )
        facts.push(...page.facts)
        if (page.facts.length === 0 || facts.length >= page.total) return facts
      }
    },
  })

export const topicsQuery = () =>
  queryOptions({
    queryKey: queryKeys.topics,
    queryFn: ({ signal }) => client.listTopics(signal),
  })

export const agreementQuery = () =>
  queryOptions({
    queryKey: queryKeys.agreement,
    queryFn: ({ signal }) => client.readAgreement(signal),
  })

export const libraryQuery = () =>
  queryOptions({
    queryKey: queryKeys.library,
    queryFn: ({ signal }) => client.listLibrary(signal),
    staleTime: 0,
  })

export const gapsQuery = () =>
  queryOptions({
    queryKey: queryKeys.gaps,
    queryFn: ({ signal }) => client.listGaps(signal),
    staleTime: 0,
  })

/** How often the list is looked at again while something in it is being drafted. */
const RUN_LOOK_MS = 1_500

export const questionnairesQuery = () =>
  queryOptions({
    queryKey: queryKeys.questionnaires,
    queryFn: ({ signal }) => client.listQuestionnaires(signal),
    refetchInterval: ({ state }) =>
      state.data?.some(({ drafting }) => drafting?.state === 'running') ? RUN_LOOK_MS : false,
  })

export const questionnaireQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.questionnaire(questionnaireId),
    queryFn: ({ signal }) => client.getQuestionnaire(questionnaireId, signal),
  })

/** Rows that one request brings; a scroll past them brings the next. */
export const PREVIEW_ROWS = 200

export const previewQuery = (questionnaireId: string, sheet: string, block: number) =>
  queryOptions({
    queryKey: [...queryKeys.preview(questionnaireId, sheet), block],
    queryFn: ({ signal }) => {
      const window = { sheet, fromRow: block * PREVIEW_ROWS + 1, rowCount: PREVIEW_ROWS }
      return client.previewSheet(questionnaireId, window, signal)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export const mappingQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.mapping(questionnaireId),
    queryFn: ({ signal }) => client.getMapping(questionnaireId, signal),
  })

/** The last trial stays in sight until the next is there. */
export const mappingTrialQuery = (questionnaireId: string, mapping: Mapping) =>
  queryOptions({
    queryKey: [...queryKeys.mappingTrial(questionnaireId), JSON.stringify(mapping)],
    queryFn: ({ signal }) => client.tryMapping(questionnaireId, mapping, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })

export const draftingQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.drafting(questionnaireId),
    queryFn: ({ signal }) => client.findDraftingJob(questionnaireId, signal),
  })

export const languageModelPreviewQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.languageModelPreview(questionnaireId),
    queryFn: ({ signal }) => client.previewLanguageModel(questionnaireId, signal),
    staleTime: 0,
  })

export const answersQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.answers(questionnaireId),
    queryFn: ({ signal }) => client.listAnswers(questionnaireId, signal),
  })

/** Questions stay as they are until the file is mapped otherwise, which marks this as old. */
export const questionTopicsQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.questionTopics(questionnaireId),
    queryFn: ({ signal }) => client.listQuestionTopics(questionnaireId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What of an edit nothing cited supports, together with the text that this was said of. */
export const checkQuery = (
  answerId: string,
  edit: Required<Pick<DraftEdit, 'decision' | 'answer' | 'factIds'>>,
) =>
  queryOptions({
    queryKey: [...queryKeys.check(answerId), edit],
    queryFn: async ({ signal }) => {
      return { text: edit.answer, objections: await client.checkEdit(answerId, edit, signal) }
    },
    retry: false,
    gcTime: 60_000,
  })

export const exportPreviewQuery = (questionnaireId: string, overwrite: boolean) =>
  queryOptions({
    queryKey: [...queryKeys.exportPreview(questionnaireId), { overwrite }],
    queryFn: ({ signal }) => client.previewExport(questionnaireId, overwrite, signal),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })

export const exportsQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.exports(questionnaireId),
    queryFn: ({ signal }) => client.listExports(questionnaireId, signal),
  })

/** The answers that rest on what changed: those that wait, or those that were settled. */
export const affectedAnswersQuery = (state: 'open' | 'settled') =>
  queryOptions({
    queryKey: [...queryKeys.affectedAnswers, state],
    queryFn: ({ signal }) => client.listAffectedAnswers(state, signal),
  })

/** The audit trail page by page, newest first. */
export const auditEventsQuery = () =>
  infiniteQueryOptions({
    queryKey: queryKeys.auditEvents,
    queryFn: ({ pageParam, signal }) =>
      client.listAuditEvents({ limit: EVENTS_PER_PAGE, offset: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.events.length, 0)
      return last.events.length > 0 && loaded < last.total ? loaded : undefined
    },
    staleTime: 0,
  })
