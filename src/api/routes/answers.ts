import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerSchema } from '../../domain/answer.ts'
import { decisionSchema } from '../../domain/decision.ts'
import { objectionSchema } from '../../domain/objection.ts'
import { questionTopicSchema } from '../../domain/topics/topic.ts'
import { answerDeedSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

/** The most characters that a cell of a workbook holds. */
const MAX_CELL_CHARS = 32_767

const params = z.object({ answerId: z.string() })
const answerReply = { 200: answerSchema }
const answersReply = { 200: z.object({ answers: z.array(answerSchema).readonly() }) }

const inconsistenciesReply = {
  200: z.object({
    groups: z.array(z.array(answerSchema).readonly()).readonly(),
    approvedBefore: z
      .array(
        z.object({
          answer: answerSchema,
          before: z.object({
            questionnaireId: z.string(),
            fileName: z.string(),
            answer: answerSchema,
          }),
        }),
      )
      .readonly(),
  }),
}

const checkReply = {
  200: z.object({
    problem: z.string().nullable(),
    objections: z.array(objectionSchema).readonly(),
  }),
}

const editSchema = answerDeedSchema.extend({
  decision: decisionSchema.optional(),
  answer: z.string().max(MAX_CELL_CHARS).optional(),
  choice: z.string().max(MAX_CELL_CHARS).nullable().optional(),
  factIds: z.array(z.string()).max(100).optional(),
})

const manyAnswersSchema = z.object({
  by: personNameSchema,
  answers: z
    .array(z.object({ answerId: z.string(), revision: z.number().int().nonnegative() }))
    .min(1)
    .max(10_000),
})

/** Review: what people decide about drafts. */
export const answerRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/questionnaires/:questionnaireId/answers',
    {
      schema: {
        summary: 'Every question with its draft and approval, in the order of the file',
        params: z.object({ questionnaireId: z.string() }),
        response: answersReply,
      },
    },
    async (request) => ({ answers: await workspace.listAnswers(request.params.questionnaireId) }),
  )

  app.get(
    '/questionnaires/:questionnaireId/topics',
    {
      schema: {
        summary: 'What the questions are about',
        params: z.object({ questionnaireId: z.string() }),
        response: { 200: z.object({ topics: z.array(questionTopicSchema).readonly() }) },
      },
    },
    async ({ params: { questionnaireId } }) => ({
      topics: await workspace.listQuestionTopics(questionnaireId),
    }),
  )

  app.get(
    '/questionnaires/:questionnaireId/inconsistencies',
    {
      schema: {
        summary: 'Answers that contradict each other, or what was approved elsewhere',
        params: z.object({ questionnaireId: z.string() }),
        response: inconsistenciesReply,
      },
    },
    ({ params: { questionnaireId } }) => workspace.findInconsistencies(questionnaireId),
  )

  app.get(
    '/answers/:answerId',
    { schema: { summary: 'One answer', params, response: answerReply } },
    (request) => workspace.getAnswer(request.params.answerId),
  )

  app.post(
    '/answers/:answerId/approval',
    {
      schema: { summary: 'Sign an answer', params, body: answerDeedSchema, response: answerReply },
    },
    ({ params: { answerId }, body: { by, revision } }) =>
      workspace.approveAnswer({ answerId, revision }, by),
  )

  app.post(
    '/answers/:answerId/rejection',
    {
      schema: {
        summary: 'Reject a draft',
        params,
        body: answerDeedSchema.extend({ note: z.string().trim().max(2000) }),
        response: answerReply,
      },
    },
    ({ params: { answerId }, body: { by, revision, note } }) =>
      workspace.rejectAnswer({ answerId, revision }, note, by),
  )

  app.post(
    '/answers/:answerId/reopening',
    {
      schema: {
        summary: 'Take back an approval or a rejection',
        params,
        body: answerDeedSchema,
        response: answerReply,
      },
    },
    ({ params: { answerId }, body: { by, revision } }) =>
      workspace.reopenAnswer({ answerId, revision }, by),
  )

  app.post(
    '/answers/:answerId/check',
    {
      schema: {
        summary: 'Hold an edit to the cited facts; changes nothing',
        params,
        body: editSchema.pick({ decision: true, answer: true, factIds: true }),
        response: checkReply,
      },
    },
    async ({ params: { answerId }, body }) => {
      const objections = await workspace.checkEdit(answerId, body)
      return { problem: objections[0]?.reason ?? null, objections }
    },
  )

  app.patch(
    '/answers/:answerId',
    {
      schema: {
        summary: 'Edit a draft; it waits for a signature again',
        params,
        body: editSchema,
        response: answerReply,
      },
    },
    ({ params: { answerId }, body: { by, revision, ...edit } }) =>
      workspace.editAnswer({ answerId, revision }, edit, by),
  )

  app.post(
    '/approvals',
    {
      schema: {
        summary: 'Sign many answers: all of them, or none',
        body: manyAnswersSchema,
        response: answersReply,
      },
    },
    async ({ body: { answers, by } }) => ({ answers: await workspace.approveAnswers(answers, by) }),
  )

  app.post(
    '/undoings',
    {
      schema: {
        summary: "Take one's latest deed on each of some answers back: all of them, or none",
        body: manyAnswersSchema,
        response: answersReply,
      },
    },
    async ({ body: { answers, by } }) => ({ answers: await workspace.undoDeeds(answers, by) }),
  )
}
