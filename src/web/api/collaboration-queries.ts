import { queryOptions } from '@tanstack/react-query'
import { collaborationClient } from './collaboration-client.ts'
import { queryKeys } from './query-keys.ts'

export const peopleQuery = () =>
  queryOptions({
    queryKey: queryKeys.people,
    queryFn: ({ signal }) => collaborationClient.listPeople(signal),
  })

/** What was said about all answers of a questionnaire: the list shows where, the answer shows what. */
export const commentsQuery = (questionnaireId: string) =>
  queryOptions({
    queryKey: queryKeys.comments(questionnaireId),
    queryFn: ({ signal }) => collaborationClient.listComments(questionnaireId, signal),
  })

export const mentionsQuery = (person: string, state: 'unread' | 'all') =>
  queryOptions({
    queryKey: [...queryKeys.mentions, person, state],
    queryFn: ({ signal }) => collaborationClient.listMentions(person, state, signal),
    // The stream of changes says when there are more.
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Who last did something to an answer, and what; null where nobody has. A later revision has another. */
export const lastDeedQuery = (answerId: string, revision: number) =>
  queryOptions({
    queryKey: [...queryKeys.auditEvents, 'last-of', answerId, revision],
    queryFn: ({ signal }) => collaborationClient.findLastDeed(answerId, signal),
  })
