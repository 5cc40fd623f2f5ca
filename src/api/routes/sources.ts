import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { disclosureSchema } from '../../domain/disclosure.ts'
import type { ImportProgress } from '../../domain/import-progress.ts'
import { importPreviewSchema, importReportSchema } from '../../domain/import-report.ts'
import { sourceSchema, sourceTrustSchema } from '../../domain/source.ts'
import { importUploads } from '../import-uploads.ts'
import { removalReportSchema } from '../page-schemas.ts'
import { previewUploads } from '../preview-uploads.ts'
import { problemSchema } from '../problem.ts'
import { readUpload } from '../read-upload.ts'
import { deedSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'
import { importStreamResponse, streamImport, wantsEvents } from '../stream-import.ts'

const MAX_FILES = 200

const params = z.object({ sourceId: z.string() })
const previewFields = z.object({ disclosure: disclosureSchema.optional() })
const webAddressSchema = z.string().trim().min(1).max(2048)
const uploadFields = previewFields.extend({ by: personNameSchema, trust: sourceTrustSchema })

/** The documents that state the company's controls. */
export const sourceRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace, maxUploadBytes, openStreams },
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
          'none can, the reply is the problem of the first. A client that accepts ' +
          '`text/event-stream` is told how the import goes.',
        consumes: ['multipart/form-data'],
        response: {
          201: z.object({
            imports: z.array(importReportSchema).readonly(),
            failures: z.array(problemSchema).readonly(),
          }),
          200: importStreamResponse,
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
      const exchange = { request, reply }
      if (!wantsEvents(request)) {
        return reply.code(201).send(await importUploads(workspace, files, exchange))
      }
      const run = (onProgress: (progress: ImportProgress) => void) =>
        importUploads(workspace, files, { ...exchange, onProgress })
      return streamImport(exchange, run, openStreams)
    },
  )

  app.post(
    '/sources/previews',
    {
      schema: {
        summary: 'What importing files would change and take back; nothing is kept',
        consumes: ['multipart/form-data'],
        response: {
          200: z.object({
            previews: z.array(importPreviewSchema).readonly(),
            failures: z.array(problemSchema).readonly(),
          }),
        },
      },
      config: { uploadFields: previewFields, manyFiles: true },
    },
    (request) => {
      const form = { fields: previewFields, maxFiles: MAX_FILES, maxBytes: maxUploadBytes }
      return previewUploads(workspace, readUpload(request, form), request)
    },
  )

  app.post(
    '/sources/web-pages/previews',
    {
      schema: {
        summary: 'Fetch a page of the public web and say what importing it would change',
        description:
          'Nothing is kept but the page itself, for a while: an import that names its ' +
          '`contentHash` takes in what was shown, and fetches nothing.',
        body: z.object({ url: webAddressSchema, disclosure: disclosureSchema.optional() }),
        response: { 200: importPreviewSchema },
      },
    },
    (request) => workspace.previewWebPage(request.body),
  )

  app.post(
    '/sources/web-pages',
    {
      schema: {
        summary: 'Fetch a page of the public web and import it as a source',
        description:
          'The page is fetched once, now. Its address is the name of the source, so importing it ' +
          'again is a new version. Addresses of this machine and of private networks are refused.',
        body: deedSchema.extend({
          url: webAddressSchema,
          /** Of the page as it was previewed; left out, the page is fetched. */
          contentHash: z.string().optional(),
          trust: sourceTrustSchema,
          disclosure: disclosureSchema.optional(),
        }),
        response: { 201: importReportSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await workspace.importWebPage(request.body)),
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

  app.patch(
    '/sources/:sourceId',
    {
      schema: {
        summary: 'Say how far the facts of a source may go, where none is said of one itself',
        params,
        body: deedSchema.extend({ disclosure: disclosureSchema }),
        response: { 200: removalReportSchema.unwrap().extend({ source: sourceSchema }) },
      },
    },
    ({ params: { sourceId }, body: { disclosure, by } }) =>
      workspace.discloseSource(sourceId, disclosure, by),
  )

  app.delete(
    '/sources/:sourceId',
    {
      schema: {
        summary: 'Remove a source with its facts; approvals that rest on them are void',
        params,
        querystring: deedSchema,
        response: { 200: removalReportSchema },
      },
    },
    (request) => workspace.removeSource(request.params.sourceId, request.query.by),
  )
}
