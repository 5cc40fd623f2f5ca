import type { Answer } from '../../domain/answer.ts'
import type { Comment, Mention } from '../../domain/comment.ts'
import type { Person } from '../../domain/person.ts'
import type { SentRecord } from '../../domain/sent-record.ts'
import type { AuditPage } from './replies.ts'
import { request, urlOf } from './request.ts'

const LATEST_DEEDS = 20
const CHANGES_AN_ANSWER = /^answer\.(?!assigned$)/

/** The calls of docs/http-api.md by which several people work on the same answers. */
export const collaborationClient = {
  getAnswer: (answerId: string) => request<Answer>(`/answers/${answerId}`),

  /** What somebody last did to an answer itself; what is said about it, or whose it is, doesn't count. */
  findLastDeed: async (answerId: string, signal?: AbortSignal) => {
    const page = await request<AuditPage>('/audit-events', {
      query: { subjectId: answerId, limit: LATEST_DEEDS, offset: 0 },
      signal,
    })
    return page.events.find(({ action }) => CHANGES_AN_ANSWER.test(action)) ?? null
  },

  listPeople: async (signal?: AbortSignal) =>
    (await request<{ people: readonly Person[] }>('/people', { signal })).people,

  assignAnswers: async (answerIds: readonly string[], assignee: string | null, by: string) =>
    (
      await request<{ answers: readonly Answer[] }>('/assignments', {
        method: 'POST',
        body: { by, answerIds, assignee },
      })
    ).answers,

  listComments: async (questionnaireId: string, signal?: AbortSignal) =>
    (
      await request<{ comments: readonly Comment[] }>(
        `/questionnaires/${questionnaireId}/comments`,
        { signal },
      )
    ).comments,

  addComment: (answerId: string, text: string, by: string) =>
    request<Comment>(`/answers/${answerId}/comments`, { method: 'POST', body: { by, text } }),

  removeComment: (commentId: string, by: string) =>
    request<void>(`/comments/${commentId}`, { method: 'DELETE', query: { by } }),

  listMentions: async (person: string, state: 'unread' | 'all', signal?: AbortSignal) =>
    (
      await request<{ mentions: readonly Mention[] }>('/mentions', {
        query: { person, state },
        signal,
      })
    ).mentions,

  readMentions: (commentIds: readonly string[], by: string) =>
    request<void>('/mentions/readings', { method: 'POST', body: { by, commentIds } }),

  sayWhereIAm: (
    visitId: string,
    place: { readonly questionnaireId: string | null; readonly answerId: string | null },
  ) => request<void>(`/visits/${visitId}/place`, { method: 'PUT', body: place }),

  recordSending: (
    exportId: string,
    sending: Pick<SentRecord, 'to' | 'sentOn' | 'note'>,
    by: string,
  ) =>
    request<SentRecord>(`/exports/${exportId}/sent-records`, {
      method: 'POST',
      body: { by, ...sending },
    }),

  withdrawSending: (recordId: string, by: string) =>
    request<void>(`/sent-records/${recordId}`, { method: 'DELETE', query: { by } }),
} as const

/** The address of the stream of what changes, under the name of the person who watches. */
export function liveEventsUrl(by: string): string {
  return urlOf('/events', { by })
}
