import { randomUUID } from 'node:crypto'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { Workspace } from '../workspace/workspace.ts'
import { describeApi } from './describe-api.ts'
import { sendProblem } from './error-handler.ts'
import type { OpenStreams } from './event-stream.ts'
import { guardOrigin, type ServedHosts } from './guard-origin.ts'
import type { RouteDependencies } from './route-dependencies.ts'
import { affectedAnswerRoutes } from './routes/affected-answers.ts'
import { answerRoutes } from './routes/answers.ts'
import { askRoutes } from './routes/ask.ts'
import { auditEventRoutes } from './routes/audit-events.ts'
import { discussionRoutes } from './routes/discussion.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { exportRoutes } from './routes/exports.ts'
import { factRoutes } from './routes/facts.ts'
import { healthRoutes } from './routes/health.ts'
import { libraryRoutes } from './routes/library.ts'
import { liveRoutes } from './routes/live.ts'
import { mappingRoutes } from './routes/mappings.ts'
import { peopleRoutes } from './routes/people.ts'
import { questionnaireRoutes } from './routes/questionnaires.ts'
import { sentRecordRoutes } from './routes/sent-records.ts'
import { sourceRoutes } from './routes/sources.ts'
import { upkeepRoutes } from './routes/upkeep.ts'
import { workspaceRoutes } from './routes/workspace.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import { serveWeb } from './serve-web.ts'

export interface ServerOptions {
  readonly workspace: Workspace
  /** Where the built review app is; null to serve the API alone. */
  readonly webDirectory: string | null
  /** The most bytes that one uploaded file may have. */
  readonly maxUploadBytes: number
  readonly hosts: ServedHosts
  readonly version: string
  /** Fastify's logger options; false for silence. Questions and facts are never logged. */
  readonly logger: NonNullable<FastifyServerOptions['logger']>
}

/**
 * Builds the HTTP server of docs/http-api.md around a workspace. It doesn't listen yet, and closing
 * it leaves the workspace open.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MAX_PARAM_CHARS },
    // Paths that the router can't read reach no error handler.
    frameworkErrors: sendProblem,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  // Bodies are JSON or forms; Fastify would read plain text too.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(sendProblem)
  guardOrigin(app, options.hosts)
  logReplies(app)
  await app.register(helmet, SECURITY_HEADERS)
  await app.register(multipart)
  await describeApi(app, options.version)

  const dependencies: RouteDependencies = { ...options, openStreams: endStreamsOnClose(app) }
  await app.register(
    async (api) => {
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store')
      })
      for (const routes of ROUTES) api.register(routes, dependencies)
    },
    { prefix: '/api/v1' },
  )
  await serveWeb(app, options.webDirectory)
  return app
}

const ROUTES = [
  healthRoutes,
  workspaceRoutes,
  sourceRoutes,
  factRoutes,
  questionnaireRoutes,
  mappingRoutes,
  draftingRoutes,
  answerRoutes,
  affectedAnswerRoutes,
  exportRoutes,
  sentRecordRoutes,
  askRoutes,
  upkeepRoutes,
  libraryRoutes,
  auditEventRoutes,
  peopleRoutes,
  discussionRoutes,
  liveRoutes,
]

const MAX_PARAM_CHARS = 200

/** One line for each reply, by the route's pattern: paths and queries may hold names and words. */
function logReplies(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        statusCode: reply.statusCode,
        elapsedMs: Math.round(reply.elapsedTime),
      },
      'request answered',
    )
  })
}

/** An open stream would hold up the closing of the server for as long as its job runs. */
function endStreamsOnClose(app: FastifyInstance): OpenStreams {
  const openStreams: OpenStreams = new Set()
  app.addHook('preClose', async () => {
    for (const stream of openStreams) stream.end()
  })
  return openStreams
}
