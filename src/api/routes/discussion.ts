import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { commentSchema, mentionSchema } from '../../domain/comment.ts'
import { deedSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const MAX_COMMENT_CHARS = 4_000

/** What people say about answers, and whom they call. */
export const discussionRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/questionnaires/:questionnaireId/comments',
    {
      schema: {
        summary: 'What was said about the answers, the first first',
        params: z.object({ questionnaireId: z.string() }),
        response: { 200: z.object({ comments: z.array(commentSchema).readonly() }) },
      },
    },
    async (request) => ({
      comments: await workspace.listComments(request.params.questionnaireId),
    }),
  )

  app.post(
    '/answers/:answerId/comments',
    {
      schema: {
        summary: 'Say something about an answer; @Name calls a known person',
        params: z.object({ answerId: z.string() }),
        body: deedSchema.extend({ text: z.string().trim().min(1).max(MAX_COMMENT_CHARS) }),
        response: { 201: commentSchema },
      },
    },
    async ({ params: { answerId }, body: { text, by } }, reply) =>
      reply.code(201).send(await workspace.addComment({ answerId, text }, by)),
  )

  app.delete(
    '/comments/:commentId',
    {
      schema: {
        summary: 'Take back what one said oneself',
        params: z.object({ commentId: z.string() }),
        querystring: deedSchema,
        response: { 204: z.null().describe('Taken back') },
      },
    },
    async (request, reply) => {
      await workspace.removeComment(request.params.commentId, request.query.by)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/mentions',
    {
      schema: {
        summary: 'The comments that call a person, the latest first',
        querystring: z.object({
          person: personNameSchema,
          state: z.enum(['unread', 'all']).default('unread'),
          limit: z.coerce.number().int().min(1).max(500).default(100),
        }),
        response: { 200: z.object({ mentions: z.array(mentionSchema).readonly() }) },
      },
    },
    async ({ query: { person, state, limit } }) => ({
      mentions: await workspace.listMentions({ person, isUnread: state === 'unread', limit }),
    }),
  )

  app.post(
    '/mentions/readings',
    {
      schema: {
        summary: 'Say that one has read what calls one',
        body: deedSchema.extend({ commentIds: z.array(z.string()).min(1).max(500) }),
        response: { 204: z.null().describe('Noted') },
      },
    },
    async ({ body: { commentIds, by } }, reply) => {
      await workspace.readMentions(commentIds, by)
      return reply.code(204).send(null)
    },
  )
}
