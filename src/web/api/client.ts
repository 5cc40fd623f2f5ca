import type { Answer } from '../../domain/answer.ts'
import type { Draft } from '../../domain/draft.ts'
import type { DraftingJob } from '../../domain/drafting-job.ts'
import type { Fact } from '../../domain/fact.ts'
import type { ExportRecord, FillReport } from '../../domain/fill-report.ts'
import type { Mapping, MappingTrial, QuestionnaireMapping } from '../../domain/mapping.ts'
import type { Questionnaire } from '../../domain/questionnaire.ts'
import type { SheetPreview } from '../../domain/sheet-preview.ts'
import type { Source, SourceTrust } from '../../domain/source.ts'
import type { WorkspaceSummary } from '../../domain/workspace-summary.ts'
import { ApiProblem } from './api-problem.ts'
import type {
  AuditPage,
  DraftEdit,
  FactPage,
  FactQuery,
  ImportReply,
  MappingDeed,
  MappingOutcome,
  QuestionnaireReply,
  SeenAnswer,
  SheetWindow,
  SourceReply,
} from './replies.ts'
import { request, requestFile, urlOf } from './request.ts'

/** Every call of docs/http-api.md, one function each, in its order. */
export const client = {
  getWorkspace: (signal?: AbortSignal) => request<WorkspaceSummary>('/workspace', { signal }),

  loadSample: (by: string) =>
    request<ImportReply>('/workspace/sample', { method: 'POST', body: { by } }),

  getSampleQuestionnaire: () => requestFile('/workspace/sample/questionnaire'),

  listSources: async (signal?: AbortSignal) =>
    (await request<{ sources: readonly Source[] }>('/sources', { signal })).sources,

  importSources: (input: { files: readonly File[]; trust: SourceTrust; by: string }) => {
    const body = new FormData()
    body.append('by', input.by)
    body.append('trust', input.trust)
    for (const file of input.files) body.append('file', file, file.webkitRelativePath || file.name)
    return request<ImportReply>('/sources', { method: 'POST', body })
  },

  getSource: (sourceId: string, signal?: AbortSignal) =>
    request<SourceReply>(`/sources/${sourceId}`, { signal }),

  removeSource: (sourceId: string, by: string) =>
    request<{ voidedAnswers: readonly string[] }>(`/sources/${sourceId}`, {
      method: 'DELETE',
      query: { by },
    }),

  listFacts: (query: FactQuery, signal?: AbortSignal) =>
    request<FactPage>('/facts', { query: { ...query }, signal }),

  verifyFacts: async (factIds: readonly string[], by: string) =>
    (
      await request<{ facts: readonly Fact[] }>('/facts/verifications', {
        method: 'POST',
        body: { by, factIds },
      })
    ).facts,

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

  startDrafting: (questionnaireId: string, by: string) =>
    request<DraftingJob>(draftingPath(questionnaireId), { method: 'POST', body: { by } }),

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

  ask: (question: string) => request<Draft>('/ask', { method: 'POST', body: { question } }),

  listAuditEvents: (page: { limit: number; offset: number }, signal?: AbortSignal) =>
    request<AuditPage>('/audit-events', { query: { ...page }, signal }),
} as const

/** Addresses that the browser opens itself. */
export const links = {
  draftingEvents: (questionnaireId: string) => urlOf(`${draftingPath(questionnaireId)}/events`),
  exportFile: (exportId: string) => urlOf(`/exports/${exportId}/file`),
  evidencePack: (questionnaireId: string) =>
    urlOf(`/questionnaires/${questionnaireId}/evidence-pack`),
  sampleQuestionnaire: () => urlOf('/workspace/sample/questionnaire'),
} as const

function mappingPath(questionnaireId: string): string {
  return `/questionnaires/${questionnaireId}/mapping`
}

function draftingPath(questionnaireId: string): string {
  return `/questionnaires/${questionnaireId}/drafting`
}
