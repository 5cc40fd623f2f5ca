import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { importReportSchema } from '../../domain/import-report.ts'
import { sourceSchema, sourceTrustSchema } from '../../domain/source.ts'
import { importUploads } from '../import-uploads.ts'
import { problemSchema } from '../problem.ts'
import { readUpload } from '../read-upload.ts'
import { deedSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const MAX_FILES = 200

const params = z.object({ sourceId: z.string() })
const uploadFields = z.object({ by: personNameSchema, trust: sourceTrustSchema })

/** The documents that state the company's controls. */
export const sourceRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace, maxUploadBytes },
) => {
  app.get(
    '/sources',
    {
      schema: {
        summary: 'All sources',
        response: { 200: z.object({ sources: z.array(sourceSchema).readonly() }) },
      },
    },
    async () => ({ sources: await workspace.listSources() }),
  )

  app.post(
    '/sources',
    {
      schema: {
        summary: 'Import files as sources',
        description:
          'A file whose name is known is a new version of that source. A file that can not be ' +
          'imported is listed under `failures` and the others are imported all the same; where ' +
          'none can, the reply is the problem of the first.',
        consumes: ['multipart/form-data'],
        response: {
          201: z.object({
            imports: z.array(importReportSchema).readonly(),
            failures: z.array(problemSchema).readonly(),
          }),
        },
      },
      config: { uploadFields, manyFiles: true },
    },
    async (request, reply) => {
      const files = readUpload(request, {
        fields: uploadFields,
        maxFiles: MAX_FILES,
        maxBytes: maxUploadBytes,
      })
      return reply.code(201).send(await importUploads(workspace, files, request))
    },
  )

  app.get(
    '/sources/:sourceId',
    {
      schema: {
        summary: 'A source and its text as people see it',
        params,
        response: { 200: z.object({ source: sourceSchema, visibleText: z.string() }) },
      },
    },
    (request) => workspace.getSource(request.params.sourceId),
  )

  app.delete(
    '/sources/:sourceId',
    {
      schema: {
        summary: 'Remove a source with its facts; approvals that rest on them are void',
        params,
        querystring: deedSchema,
        response: { 200: z.object({ voidedAnswers: z.array(z.string()).readonly() }) },
      },
    },
    (request) => workspace.removeSource(request.params.sourceId, request.query.by),
  )
}
