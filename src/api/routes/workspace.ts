import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { importReportSchema } from '../../domain/import-report.ts'
import { openWorkSchema } from '../../domain/open-work.ts'
import { overviewSchema } from '../../domain/overview.ts'
import { workspaceSummarySchema } from '../../domain/workspace-summary.ts'
import { deedSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'
import { fileResponse, sendFile } from '../send-file.ts'

/** The workspace as a whole, and the sample company that fills an empty one. */
export const workspaceRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/workspace',
    {
      schema: {
        summary: 'Counts, and the models in use',
        response: { 200: workspaceSummarySchema },
      },
    },
    () => workspace.summary(),
  )

  app.get(
    '/open-work',
    {
      schema: {
        summary: 'How much waits for somebody in the library',
        response: { 200: openWorkSchema },
      },
    },
    () => workspace.openWork(),
  )

  app.get(
    '/overview',
    {
      schema: {
        summary:
          'Where the work lies: coverage by topic, drafts that went wrong, what is overdue and what changed',
        response: { 200: overviewSchema },
      },
    },
    () => workspace.overview(),
  )

  app.post(
    '/workspace/sample',
    {
      schema: {
        summary: 'Import the sample company',
        body: deedSchema,
        response: { 201: z.object({ imports: z.array(importReportSchema).readonly() }) },
      },
    },
    async (request, reply) =>
      reply.code(201).send({ imports: await workspace.importSample(request.body.by) }),
  )

  app.get(
    '/workspace/sample/questionnaire',
    { schema: { summary: 'The sample questionnaire', response: { 200: fileResponse } } },
    async (_request, reply) => sendFile(reply, await workspace.sampleQuestionnaire()),
  )
}
