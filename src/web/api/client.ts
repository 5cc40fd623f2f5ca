import type { AffectedAnswer } from '../../domain/affected-answer.ts'
import type { Agreement } from '../../domain/agreement.ts'
import type { Answer } from '../../domain/answer.ts'
import type { Disclosure } from '../../domain/disclosure.ts'
import type { Draft } from '../../domain/draft.ts'
import type { DraftingJob } from '../../domain/drafting-job.ts'
import type { Fact } from '../../domain/fact.ts'
import type { FactChange } from '../../domain/fact-change.ts'
import type { ExportRecord, FillReport } from '../../domain/fill-report.ts'
import type { GapGroup } from '../../domain/gap.ts'
import type { ImportProgress } from '../../domain/import-progress.ts'
import type { ImportPreview, ImportReport } from '../../domain/import-report.ts'
import type { LanguageModelPreview } from '../../domain/language-model-usage.ts'
import type { LibraryAnswer } from '../../domain/library-answer.ts'
import type { Mapping, MappingTrial, QuestionnaireMapping } from '../../domain/mapping.ts'
import type { Objection } from '../../domain/objection.ts'
import type { OpenWork } from '../../domain/open-work.ts'
import type { Overview } from '../../domain/overview.ts'
import type { Questionnaire } from '../../domain/questionnaire.ts'
import type { SheetPreview } from '../../domain/sheet-preview.ts'
import type { Source, SourceTrust } from '../../domain/source.ts'
import type { CountedTopic, QuestionTopic } from '../../domain/topics/topic.ts'
import type { WorkspaceSummary } from '../../domain/workspace-summary.ts'
import { ApiProblem } from './api-problem.ts'
import type {
  AuditPage,
  DraftEdit,
  FactDeedReport,
  FactPage,
  FactQuery,
  ImportReply,
  LibraryChange,
  MappingDeed,
  MappingOutcome,
  PreviewReply,
  QuestionnaireChange,
  QuestionnaireReply,
  RemovalReport,
  SeenAnswer,
  SheetWindow,
  SourceReply,
} from './replies.ts'
import { request, requestFile, requestWatched, urlOf } from './request.ts'

/** Every call of docs/http-api.md, one function each, in its order. */
export const client = {
  getWorkspace: (signal?: AbortSignal) => request<WorkspaceSummary>('/workspace', { signal }),

  getOpenWork: (signal?: AbortSignal) => request<OpenWork>('/open-work', { signal }),

  getOverview: (signal?: AbortSignal) => request<Overview>('/overview', { signal }),

  loadSample: (by: string) =>
    request<ImportReply>('/workspace/sample', { method: 'POST', body: { by } }),

  getSampleQuestionnaire: () => requestFile('/workspace/sample/questionnaire'),

  listSources: async (signal?: AbortSignal) =>
    (await request<{ sources: readonly Source[] }>('/sources', { signal })).sources,

  importSources: (
    input: ImportInput,
    onProgress: (progress: ImportProgress) => void,
    signal?: AbortSignal,
  ) =>
    requestWatched<ImportReply, ImportProgress>('/sources', {
      method: 'POST',
      body: formOf({ by: input.by, trust: input.trust, ...disclosed(input) }, input.files),
      signal,
      onProgress,
    }),

  previewImports: (input: Pick<ImportInput, 'files' | 'disclosure'>, signal?: AbortSignal) =>
    request<PreviewReply>('/sources/previews', {
      method: 'POST',
      body: formOf(disclosed(input), input.files),
      signal,
    }),

  previewWebPage: (page: WebPageInput, signal?: AbortSignal) =>
    request<ImportPreview>('/sources/web-pages/previews', {
      method: 'POST',
      body: { url: page.url, ...disclosed(page) },
      signal,
    }),

  /** @param contentHash - of the page as it was previewed; that one is taken in. */
  importWebPage: (
    page: WebPageInput & { readonly trust: SourceTrust; readonly contentHash: string },
    by: string,
    signal?: AbortSignal,
  ) =>
    request<ImportReport>('/sources/web-pages', {
      method: 'POST',
      body: {
        ...{ by, url: page.url, trust: page.trust, contentHash: page.contentHash },
        ...disclosed(page),
      },
      signal,
    }),

  getSource: (sourceId: string, signal?: AbortSignal) =>
    request<SourceReply>(`/sources/${sourceId}`, { signal }),

  removeSource: (sourceId: string, by: string) =>
    request<RemovalReport>(`/sources/${sourceId}`, { method: 'DELETE', query: { by } }),

  discloseSource: (sourceId: string, disclosure: Disclosure, by: string) =>
    request<RemovalReport & { readonly source: Source }>(`/sources/${sourceId}`, {
      method: 'PATCH',
      body: { by, disclosure },
    }),

  listFacts: (query: FactQuery, signal?: AbortSignal) =>
    request<FactPage>('/facts', { query: { ...query }, signal }),

  listTopics: async (signal?: AbortSignal) =>
    (await request<{ topics: readonly CountedTopic[] }>('/topics', { signal })).topics,

  readAgreement: (signal?: AbortSignal) => request<Agreement>('/agreement', { signal }),

  decideConflict: (conflictId: string, keptId: string | null, by: string) =>
    request<Agreement>(`/conflicts/${conflictId}/decision`, {
      method: 'PUT',
      body: { by, keptId },
    }),

  reopenConflict: (conflictId: string, by: string) =>
    request<Agreement>(`/conflicts/${conflictId}/decision`, { method: 'DELETE', query: { by } }),

  /** @param reviewBy - the day to look again; left out, the usual period from today. */
  reviewFacts: (factIds: readonly string[], by: string, reviewBy?: string) =>
    request<Agreement>('/facts/reviews', { method: 'POST', body: { by, factIds, reviewBy } }),

  listLibrary: async (signal?: AbortSignal) =>
    (await request<{ answers: readonly LibraryAnswer[] }>('/library', { signal })).answers,

  changeLibraryAnswer: (libraryId: string, change: LibraryChange, by: string) =>
    request<LibraryAnswer>(`/library/${libraryId}`, { method: 'PATCH', body: { by, ...change } }),

  listGaps: async (signal?: AbortSignal) =>
    (await request<{ groups: readonly GapGroup[] }>('/gaps', { signal })).groups,

  answerGap: (answer: { question: string; statement: string }, by: string) =>
    request<ImportReport>('/gaps/answers', { method: 'POST', body: { by, ...answer } }),

  verifyFacts: async (factIds: readonly string[], by: string) =>
    (
      await request<{ facts: readonly Fact[] }>('/facts/verifications', {
        method: 'POST',
        body: { by, factIds },
      })
    ).facts,

  classifyFacts: (factIds: readonly string[], change: FactChange, by: string) =>
    deedOnFacts('classifications', { by, factIds, change }),

  retireFacts: (factIds: readonly string[], reason: string, by: string) =>
    deedOnFacts('retirements', { by, factIds, reason }),

  restoreFacts: (factIds: readonly string[], by: string) =>
    deedOnFacts('restorations', { by, factIds }),

  mergeFacts: (keptId: string, mergedIds: readonly string[], by: string) =>
    deedOnFacts('merges', { by, keptId, mergedIds }),

  listAffectedAnswers: async (state: 'open' | 'settled', signal?: AbortSignal) =>
    (
      await request<{ affectedAnswers: readonly AffectedAnswer[] }>('/affected-answers', {
        query: { state },
        signal,
      })
    ).affectedAnswers,

  settleAffected: async (ids: readonly string[], note: string, by: string) =>
    (
      await request<{ affectedAnswers: readonly AffectedAnswer[] }>(
        '/affected-answers/settlements',
        { method: 'POST', body: { by, ids, note } },
      )
    ).affectedAnswers,

  listQuestionnaires: async (signal?: AbortSignal) =>
    (await request<{ questionnaires: readonly Questionnaire[] }>('/questionnaires', { signal }))
      .questionnaires,

  /** @param acceptsEmpty - take it in without questions too, to say by hand where they are. */
  addQuestionnaire: (file: File, by: string, acceptsEmpty = false) => {
    const body = new FormData()
    body.append('by', by)
    if (acceptsEmpty) body.append('acceptsEmpty', 'true')
    body.append('file', file, file.name)
    return request<Questionnaire>('/questionnaires', { method: 'POST', body })
  },

  getQuestionnaire: (questionnaireId: string, signal?: AbortSignal) =>
    request<QuestionnaireReply>(`/questionnaires/${questionnaireId}`, { signal }),

  changeQuestionnaire: (questionnaireId: string, change: QuestionnaireChange, by: string) =>
    request<{ questionnaire: Questionnaire; voidedAnswers: readonly string[] }>(
      `/questionnaires/${questionnaireId}`,
      { method: 'PATCH', body: { by, ...change } },
    ),

  removeQuestionnaire: (questionnaireId: string, by: string) =>
    request<void>(`/questionnaires/${questionnaireId}`, { method: 'DELETE', query: { by } }),

  previewSheet: (questionnaireId: string, window: SheetWindow, signal?: AbortSignal) =>
    request<SheetPreview>(`/questionnaires/${questionnaireId}/preview`, {
      query: { ...window },
      signal,
    }),

  getMapping: (questionnaireId: string, signal?: AbortSignal) =>
    request<QuestionnaireMapping>(mappingPath(questionnaireId), { signal }),

  tryMapping: (questionnaireId: string, mapping: Mapping, signal?: AbortSignal) =>
    request<MappingTrial>(`${mappingPath(questionnaireId)}/trial`, {
      method: 'POST',
      body: { mapping },
      signal,
    }),

  saveMapping: (questionnaireId: string, mapping: Mapping, deed: MappingDeed) =>
    request<MappingOutcome>(mappingPath(questionnaireId), {
      method: 'PUT',
      body: { ...deed, mapping },
    }),

  resetMapping: (questionnaireId: string, deed: MappingDeed) =>
    request<MappingOutcome>(mappingPath(questionnaireId), {
      method: 'DELETE',
      query: { ...deed },
    }),

  startDrafting: (questionnaireId: string, by: string, languageModel: boolean) =>
    request<DraftingJob>(draftingPath(questionnaireId), {
      method: 'POST',
      body: { by, languageModel },
    }),

  previewLanguageModel: (questionnaireId: string, signal?: AbortSignal) =>
    request<LanguageModelPreview>(`/questionnaires/${questionnaireId}/language-model-preview`, {
      signal,
    }),

  /** The latest run; null before the first. */
  findDraftingJob: async (questionnaireId: string, signal?: AbortSignal) => {
    try {
      return await request<DraftingJob>(draftingPath(questionnaireId), { signal })
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 404) return null
      throw problem
    }
  },

  cancelDrafting: (questionnaireId: string, by: string) =>
    request<DraftingJob>(draftingPath(questionnaireId), { method: 'DELETE', query: { by } }),

  listAnswers: async (questionnaireId: string, signal?: AbortSignal) =>
    (
      await request<{ answers: readonly Answer[] }>(`/questionnaires/${questionnaireId}/answers`, {
        signal,
      })
    ).answers,

  listQuestionTopics: async (questionnaireId: string, signal?: AbortSignal) =>
    (
      await request<{ topics: readonly QuestionTopic[] }>(
        `/questionnaires/${questionnaireId}/topics`,
        { signal },
      )
    ).topics,

  /** What of an edit nothing cited supports; changes nothing. */
  checkEdit: async (
    answerId: string,
    edit: Pick<DraftEdit, 'decision' | 'answer' | 'factIds'>,
    signal?: AbortSignal,
  ) =>
    (
      await request<{ objections: readonly Objection[] }>(`/answers/${answerId}/check`, {
        method: 'POST',
        body: edit,
        signal,
      })
    ).objections,

  approveAnswer: ({ answerId, revision }: SeenAnswer, by: string) =>
    request<Answer>(`/answers/${answerId}/approval`, { method: 'POST', body: { by, revision } }),

  rejectAnswer: ({ answerId, revision }: SeenAnswer, note: string, by: string) =>
    request<Answer>(`/answers/${answerId}/rejection`, {
      method: 'POST',
      body: { by, revision, note },
    }),

  reopenAnswer: ({ answerId, revision }: SeenAnswer, by: string) =>
    request<Answer>(`/answers/${answerId}/reopening`, { method: 'POST', body: { by, revision } }),

  editAnswer: ({ answerId, revision }: SeenAnswer, edit: DraftEdit, by: string) =>
    request<Answer>(`/answers/${answerId}`, { method: 'PATCH', body: { by, revision, ...edit } }),

  approveAnswers: async (answers: readonly SeenAnswer[], by: string) =>
    (
      await request<{ answers: readonly Answer[] }>('/approvals', {
        method: 'POST',
        body: { by, answers },
      })
    ).answers,

  undoDeeds: async (answers: readonly SeenAnswer[], by: string) =>
    (
      await request<{ answers: readonly Answer[] }>('/undoings', {
        method: 'POST',
        body: { by, answers },
      })
    ).answers,

  previewExport: (questionnaireId: string, overwrite: boolean, signal?: AbortSignal) =>
    request<FillReport>(`/questionnaires/${questionnaireId}/export-preview`, {
      query: { overwrite: String(overwrite) },
      signal,
    }),

  exportQuestionnaire: (questionnaireId: string, by: string, overwrite: boolean) =>
    request<ExportRecord>(`/questionnaires/${questionnaireId}/exports`, {
      method: 'POST',
      body: { by, overwrite },
    }),

  listExports: async (questionnaireId: string, signal?: AbortSignal) =>
    (
      await request<{ exports: readonly ExportRecord[] }>(
        `/questionnaires/${questionnaireId}/exports`,
        { signal },
      )
    ).exports,

  ask: (question: string, options: { languageModel: boolean; by: string }) =>
    request<Draft>('/ask', { method: 'POST', body: { question, ...options } }),

  listAuditEvents: (page: { limit: number; offset: number }, signal?: AbortSignal) =>
    request<AuditPage>('/audit-events', { query: { ...page }, signal }),
} as const

interface ImportInput {
  readonly files: readonly File[]
  readonly trust: SourceTrust
  /** Null: as far as the version before, or else under NDA. */
  readonly disclosure: Disclosure | null
  readonly by: string
}

/** A page of the web, and how far its facts may go. */
interface WebPageInput extends Pick<ImportInput, 'disclosure'> {
  readonly url: string
}

function disclosed({ disclosure }: Pick<ImportInput, 'disclosure'>): Record<string, string> {
  return disclosure === null ? {} : { disclosure }
}

/** Fields first: the server reads a form as it arrives. */
function formOf(fields: Readonly<Record<string, string>>, files: readonly File[]): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const file of files) body.append('file', file, file.webkitRelativePath || file.name)
  return body
}

function deedOnFacts(deed: string, body: Readonly<Record<string, unknown>>) {
  return request<FactDeedReport>(`/facts/${deed}`, { method: 'POST', body })
}

/** Addresses that the browser opens itself. */
export const links = {
  draftingEvents: (questionnaireId: string) => urlOf(`${draftingPath(questionnaireId)}/events`),
  exportFile: (exportId: string) => urlOf(`/exports/${exportId}/file`),
  evidencePack: (questionnaireId: string) =>
    urlOf(`/questionnaires/${questionnaireId}/evidence-pack`),
  gapReport: () => urlOf('/gaps/report'),
  sampleQuestionnaire: () => urlOf('/workspace/sample/questionnaire'),
} as const

function mappingPath(questionnaireId: string): string {
  return `/questionnaires/${questionnaireId}/mapping`
}

function draftingPath(questionnaireId: string): string {
  return `/questionnaires/${questionnaireId}/drafting`
}
