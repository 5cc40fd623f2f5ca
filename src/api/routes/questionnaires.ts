import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { disclosureSchema } from '../../domain/disclosure.ts'
import { layoutSchema, questionnaireSchema } from '../../domain/questionnaire.ts'
import { readSingleUpload } from '../read-upload.ts'
import { deedSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const params = z.object({ questionnaireId: z.string() })
const customerSchema = z.string().trim().max(200)
const uploadFields = deedSchema.extend({
  /** Take in a file without questions too, to be mapped by hand. */
  acceptsEmpty: z.stringbool().optional(),
  audience: disclosureSchema.optional(),
  customer: customerSchema.optional(),
  dueOn: z.iso.date().optional(),
  owner: personNameSchema.optional(),
})

/** The customers' files. */
export const questionnaireRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace, maxUploadBytes },
) => {
  app.get(
    '/questionnaires',
    {
      schema: {
        summary: 'All questionnaires',
        response: { 200: z.object({ questionnaires: z.array(questionnaireSchema).readonly() }) },
      },
    },
    async () => ({ questionnaires: await workspace.listQuestionnaires() }),
  )

  app.post(
    '/questionnaires',
    {
      schema: {
        summary: "Take in a customer's file and find its questions",
        consumes: ['multipart/form-data'],
        response: { 201: questionnaireSchema },
      },
      config: { uploadFields },
    },
    async (request, reply) => {
      const { fields, fileName, bytes } = await readSingleUpload(request, {
        fields: uploadFields,
        maxBytes: maxUploadBytes,
      })
      return reply.code(201).send(await workspace.addQuestionnaire({ fileName, bytes, ...fields }))
    },
  )

  app.get(
    '/questionnaires/:questionnaireId',
    {
      schema: {
        summary: 'A questionnaire and the layout found in it',
        params,
        response: {
          200: z.object({ questionnaire: questionnaireSchema, layout: layoutSchema }),
        },
      },
    },
    (request) => workspace.getQuestionnaire(request.params.questionnaireId),
  )

  app.patch(
    '/questionnaires/:questionnaireId',
    {
      schema: {
        summary:
          'Say whom the answers are for, when they are due, whose they are, or that it is done',
        description:
          'What may not go to the audience is taken back: approvals are void. Work on an answer takes it back that a questionnaire is finished.',
        params,
        body: deedSchema.extend({
          audience: disclosureSchema.optional(),
          customer: customerSchema.nullable().optional(),
          dueOn: z.iso.date().nullable().optional(),
          owner: personNameSchema.optional(),
          isFinished: z.boolean().optional(),
        }),
        response: {
          200: z.object({
            questionnaire: questionnaireSchema,
            voidedAnswers: z.array(z.string()).readonly(),
          }),
        },
      },
    },
    ({ params: { questionnaireId }, body: { by, ...change } }) =>
      workspace.changeQuestionnaire(questionnaireId, change, by),
  )

  app.delete(
    '/questionnaires/:questionnaireId',
    {
      schema: {
        summary: 'Remove a questionnaire with its answers',
        params,
        querystring: deedSchema,
        response: { 204: z.null().describe('Removed') },
      },
    },
    async (request, reply) => {
      await workspace.removeQuestionnaire(request.params.questionnaireId, request.query.by)
      return reply.code(204).send(null)
    },
  )
}
