import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyContextConfig, FastifyInstance } from 'fastify'
import { createJsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { PROBLEM_MEDIA_TYPE, problemSchema } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The text fields of a route that takes an upload; files come as the part `file`. */
    uploadFields?: z.ZodObject
    /** Whether the upload may hold more than one file. */
    manyFiles?: boolean
  }
}

/**
 * Describes every route of the server as OpenAPI at `/api/v1/openapi.json`, with a page to browse
 * it at `/api/v1/docs`. Must be registered before the routes.
 */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Countersign',
        description: 'Answers vendor security questionnaires from verified facts.',
        version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform: (route) => {
      const described = describeZodRoute(route)
      if (route.schema?.hide) return described
      const form = formOf(route.route.config ?? {})
      return {
        ...described,
        schema: {
          ...described.schema,
          ...(form && { body: form }),
          response: { ...Object(described.schema.response), default: PROBLEM_REPLY },
        },
      }
    },
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/v1/docs',
    uiConfig: { docExpansion: 'list', tryItOutEnabled: false },
  })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

const describeZodRoute = createJsonSchemaTransform({})

const PROBLEM_REPLY = {
  description: 'What went wrong and what to do (RFC 9457)',
  content: { [PROBLEM_MEDIA_TYPE]: { schema: z.toJSONSchema(problemSchema) } },
}

/** The form of an upload. It is read as a stream, so that no validator of the server sees it. */
function formOf({ uploadFields, manyFiles }: FastifyContextConfig) {
  if (!uploadFields) return undefined
  const file = { type: 'string', format: 'binary' }
  const fields = z.toJSONSchema(uploadFields, { io: 'input' })
  return {
    ...fields,
    properties: { ...fields.properties, file: manyFiles ? { type: 'array', items: file } : file },
    required: [...(fields.required ?? []), 'file'],
  }
}
