import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyContextConfig, FastifyInstance } from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from 'fastify-type-provider-zod'
import { z } from 'zod'
import { componentSchemas } from './component-schemas.ts'
import { PROBLEM_MEDIA_TYPE } from './problem.ts'

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
      const described = describeRoute(route)
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
    transformObject: (document) => withUsedOnly(describeComponents(document)),
  })
  await app.register(swaggerUi, {
    routePrefix: '/api/v1/docs',
    uiConfig: { docExpansion: 'list' },
  })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

type OpenApiDocument = ReturnType<ReturnType<typeof createJsonSchemaTransformObject>>

const describing = {
  schemaRegistry: componentSchemas,
  zodToJsonConfig: { override: ({ jsonSchema }: { jsonSchema: object }) => plainly(jsonSchema) },
}
const describeRoute = createJsonSchemaTransform(describing)
const describeComponents = createJsonSchemaTransformObject(describing)

const PROBLEM_REPLY = {
  description: 'What went wrong and what to do (RFC 9457)',
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** Leaves out what zod states and nobody asks: that replies are read-only, and how wide integers are. */
function plainly(jsonSchema: {
  readOnly?: boolean
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
}): void {
  delete jsonSchema.readOnly
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

/**
 * Keeps the components that our routes refer to. Each schema comes as a request and as a reply, and
 * most of ours are replies only; what recurs (any JSON value) comes as a reference that OpenAPI
 * doesn't know.
 */
function withUsedOnly(document: OpenApiDocument): OpenApiDocument {
  const { components, paths } = document as {
    components?: { schemas?: Record<string, unknown> }
    paths?: unknown
  }
  const used = JSON.stringify(paths)
  const kept = Object.entries(components?.schemas ?? {}).filter(
    ([name]) =>
      name !== '__shared' && (!name.endsWith('Input') || used.includes(`/schemas/${name}"`)),
  )
  const whole = { ...document, components: { ...components, schemas: Object.fromEntries(kept) } }
  return JSON.parse(JSON.stringify(whole), (_key, value) =>
    typeof value?.$ref === 'string' && value.$ref.includes('__shared') ? {} : value,
  )
}

/** The form of an upload. It is read as a stream, so that no validator of the server sees it. */
function formOf({ uploadFields, manyFiles }: FastifyContextConfig) {
  if (!uploadFields) return undefined
  const file = { type: 'string', format: 'binary' }
  const fields = z.toJSONSchema(uploadFields, { io: 'input' })
  return {
    type: 'object',
    properties: { ...fields.properties, file: manyFiles ? { type: 'array', items: file } : file },
    required: [...(fields.required ?? []), 'file'],
  }
}
