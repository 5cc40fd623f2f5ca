import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { gapGroupSchema } from '../../domain/gap.ts'
import { importReportSchema } from '../../domain/import-report.ts'
import { answerScopeSchema, libraryAnswerSchema } from '../../domain/library-answer.ts'
import { deedSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'
import { fileResponse, sendFile } from '../send-file.ts'

/** What was approved before, and what nothing answers yet. */
export const libraryRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/library',
    {
      schema: {
        summary: 'The approved answers that are offered when the same is asked again',
        response: { 200: z.object({ answers: z.array(libraryAnswerSchema).readonly() }) },
      },
    },
    async () => ({ answers: await workspace.listLibrary() }),
  )

  app.patch(
    '/library/:libraryId',
    {
      schema: {
        summary: 'Say for whom an approved answer holds, who keeps it, and when to look again',
        params: z.object({ libraryId: z.string() }),
        body: deedSchema.extend({
          scope: answerScopeSchema.optional(),
          owner: personNameSchema.optional(),
          reviewBy: z.iso.date().nullable().optional(),
        }),
        response: { 200: libraryAnswerSchema },
      },
    },
    ({ params: { libraryId }, body: { by, ...change } }) =>
      workspace.changeLibraryAnswer(libraryId, change, by),
  )

  app.get(
    '/gaps',
    {
      schema: {
        summary: 'What questionnaires asked and no source answers, by topic, most asked first',
        response: { 200: z.object({ groups: z.array(gapGroupSchema).readonly() }) },
      },
    },
    async () => ({ groups: await workspace.listGaps() }),
  )

  app.get(
    '/gaps/report',
    { schema: { summary: 'The gaps as a workbook', response: { 200: fileResponse } } },
    async (_request, reply) => sendFile(reply, await workspace.gapReport()),
  )

  app.post(
    '/gaps/answers',
    {
      schema: {
        summary: 'Write down what no source says, as a fact vouched for by the person',
        body: deedSchema.extend({
          question: z.string().trim().min(1).max(2000),
          statement: z.string().trim().min(1).max(4000),
        }),
        response: { 201: importReportSchema },
      },
    },
    async ({ body: { by, ...answer } }, reply) =>
      reply.code(201).send(await workspace.answerGap(answer, by)),
  )
}
