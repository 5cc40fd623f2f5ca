import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { exportRecordSchema, fillReportSchema } from '../../domain/fill-report.ts'
import { deedSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'
import { fileResponse, sendFile } from '../send-file.ts'

const params = z.object({ questionnaireId: z.string() })

/** What leaves: filled files, and the evidence behind them. */
export const exportRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/questionnaires/:questionnaireId/export-preview',
    {
      schema: {
        summary: 'What an export would write and leave blank now',
        params,
        querystring: z.object({ overwrite: z.enum(['true', 'false']).default('false') }),
        response: { 200: fillReportSchema },
      },
    },
    ({ params: { questionnaireId }, query }) =>
      workspace.previewExport(questionnaireId, { overwrite: query.overwrite === 'true' }),
  )

  app.post(
    '/questionnaires/:questionnaireId/exports',
    {
      schema: {
        summary: "Fill the customer's file with the approved answers",
        params,
        body: deedSchema.extend({ overwrite: z.boolean().default(false) }),
        response: { 201: exportRecordSchema },
      },
    },
    async ({ params: { questionnaireId }, body: { by, overwrite } }, reply) =>
      reply.code(201).send(await workspace.exportQuestionnaire(questionnaireId, by, { overwrite })),
  )

  app.get(
    '/questionnaires/:questionnaireId/exports',
    {
      schema: {
        summary: 'What was exported, by whom and when',
        params,
        response: { 200: z.object({ exports: z.array(exportRecordSchema).readonly() }) },
      },
    },
    async (request) => ({ exports: await workspace.listExports(request.params.questionnaireId) }),
  )

  app.get(
    '/exports/:exportId/file',
    {
      schema: {
        summary: 'The filled file',
        params: z.object({ exportId: z.string() }),
        response: { 200: fileResponse },
      },
    },
    async (request, reply) => {
      const { record, bytes } = await workspace.getExportFile(request.params.exportId)
      return sendFile(reply, { fileName: record.fileName, bytes })
    },
  )

  app.get(
    '/questionnaires/:questionnaireId/evidence-pack',
    {
      schema: {
        summary: 'A workbook that lists each answer with its signature and sources',
        params,
        response: { 200: fileResponse },
      },
    },
    async (request, reply) =>
      sendFile(reply, await workspace.evidencePack(request.params.questionnaireId)),
  )
}
