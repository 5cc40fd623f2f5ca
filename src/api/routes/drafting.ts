import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { draftingJobSchema } from '../../domain/drafting-job.ts'
import { languageModelPreviewSchema } from '../../domain/language-model-usage.ts'
import { DraftingNotStartedError } from '../../workspace/drafting-not-started-error.ts'
import { deedSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'
import { progressStreamResponse, streamProgress } from '../stream-progress.ts'

const params = z.object({ questionnaireId: z.string() })

/** Drafting a questionnaire in the background, and watching it. */
export const draftingRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace, openStreams },
) => {
  app.post(
    '/questionnaires/:questionnaireId/drafting',
    {
      schema: {
        summary: 'Draft every pending answer in the background',
        params,
        body: deedSchema.extend({ languageModel: z.boolean().default(false) }),
        response: { 202: draftingJobSchema },
      },
    },
    async ({ params: { questionnaireId }, body: { by, languageModel } }, reply) =>
      reply.code(202).send(await workspace.startDrafting(questionnaireId, by, { languageModel })),
  )

  app.get(
    '/questionnaires/:questionnaireId/language-model-preview',
    {
      schema: {
        summary: 'What a run with the language model would send; sends nothing',
        params,
        response: { 200: languageModelPreviewSchema },
      },
    },
    (request) => workspace.previewLanguageModel(request.params.questionnaireId),
  )

  app.get(
    '/questionnaires/:questionnaireId/drafting',
    {
      schema: {
        summary: 'How the latest run stands',
        params,
        response: { 200: draftingJobSchema },
      },
    },
    (request) => getJob(request.params.questionnaireId),
  )

  app.delete(
    '/questionnaires/:questionnaireId/drafting',
    {
      schema: {
        summary: 'Stop the run',
        params,
        querystring: deedSchema,
        response: { 200: draftingJobSchema },
      },
    },
    ({ params: { questionnaireId }, query: { by } }) =>
      workspace.cancelDrafting(questionnaireId, by),
  )

  app.get(
    '/questionnaires/:questionnaireId/drafting/events',
    { schema: { summary: 'Watch the run', params, response: { 200: progressStreamResponse } } },
    async (request, reply) => {
      const { questionnaireId } = request.params
      return streamProgress(
        reply,
        {
          current: () => getJob(questionnaireId),
          watch: (listener) => workspace.watchDrafting(questionnaireId, listener),
        },
        openStreams,
      )
    },
  )

  async function getJob(questionnaireId: string) {
    const job = await workspace.findDraftingJob(questionnaireId)
    if (!job) throw new DraftingNotStartedError(questionnaireId)
    return job
  }
}
