import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  answerChangesSchema,
  mappingSchema,
  mappingTrialSchema,
  questionnaireMappingSchema,
} from '../../domain/mapping.ts'
import { layoutSchema } from '../../domain/questionnaire.ts'
import { sheetPreviewSchema } from '../../domain/sheet-preview.ts'
import { personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const params = z.object({ questionnaireId: z.string() })
const revisionSchema = z.number().int().nonnegative()
const outcomeSchema = z.object({
  mapping: questionnaireMappingSchema,
  layout: layoutSchema,
  changes: answerChangesSchema,
})

/** The most rows that one preview shows; a client asks for the next ones as it scrolls. */
const MAX_ROWS = 500
const DEFAULT_ROWS = 200

/** How a questionnaire's file is read: looking at its sheets, correcting what was found. */
export const mappingRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/questionnaires/:questionnaireId/preview',
    {
      schema: {
        summary: 'Some rows of one sheet, as the file shows them',
        params,
        querystring: z.object({
          sheet: z.string(),
          fromRow: z.coerce.number().int().min(1).max(1_048_576).default(1),
          rowCount: z.coerce.number().int().min(1).max(MAX_ROWS).default(DEFAULT_ROWS),
        }),
        response: { 200: sheetPreviewSchema },
      },
    },
    (request) => workspace.previewSheet(request.params.questionnaireId, request.query),
  )

  app.get(
    '/questionnaires/:questionnaireId/mapping',
    {
      schema: {
        summary: 'How the file is read, and how it would be read untold',
        params,
        response: { 200: questionnaireMappingSchema },
      },
    },
    (request) => workspace.getMapping(request.params.questionnaireId),
  )

  app.post(
    '/questionnaires/:questionnaireId/mapping/trial',
    {
      schema: {
        summary: 'The questions that a mapping would give, and what it would change; keeps nothing',
        params,
        body: z.object({ mapping: mappingSchema }),
        response: { 200: mappingTrialSchema },
      },
    },
    (request) => workspace.tryMapping(request.params.questionnaireId, request.body.mapping),
  )

  app.put(
    '/questionnaires/:questionnaireId/mapping',
    {
      schema: {
        summary: 'Read the file, and forms like it, by this mapping from now on',
        params,
        body: z.object({
          by: personNameSchema,
          revision: revisionSchema,
          mapping: mappingSchema,
          dropSigned: z.boolean().default(false),
        }),
        response: { 200: outcomeSchema },
      },
    },
    ({ params: { questionnaireId }, body: { mapping, ...deed } }) =>
      workspace.saveMapping(questionnaireId, mapping, deed),
  )

  app.delete(
    '/questionnaires/:questionnaireId/mapping',
    {
      schema: {
        summary: 'Go back to what was detected',
        params,
        querystring: z.object({
          by: personNameSchema,
          revision: z.coerce.number().pipe(revisionSchema),
          dropSigned: z.stringbool().default(false),
        }),
        response: { 200: outcomeSchema },
      },
    },
    (request) => workspace.resetMapping(request.params.questionnaireId, request.query),
  )
}
