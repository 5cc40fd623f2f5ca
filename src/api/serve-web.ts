import { extname, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { routeNotFound } from './error-handler.ts'

/**
 * Serves the built review app, and a problem for every path that is neither a file nor a view.
 *
 * The app routes in the browser: any path outside the API that a person navigates to is answered
 * with its page. A missing script or picture is missing, since a page in its place would fail later
 * and less clearly.
 *
 * @param webDirectory - null where the app isn't built; then only the API answers.
 */
export async function serveWeb(app: FastifyInstance, webDirectory: string | null): Promise<void> {
  if (webDirectory !== null) {
    await app.register(fastifyStatic, {
      root: webDirectory,
      cacheControl: false,
      setHeaders: (response, path) => {
        const isHashed = path.includes(`${sep}assets${sep}`)
        response.setHeader('cache-control', isHashed ? CACHE_FOREVER : ASK_EVERY_TIME)
      },
    })
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (webDirectory === null || !isView(request)) throw routeNotFound(request)
    reply.sendFile('index.html')
  })
}

/** Vite names the files of `assets/` by their content. */
const CACHE_FOREVER = 'public, max-age=31536000, immutable'
const ASK_EVERY_TIME = 'no-cache'

function isView(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? ''
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  return isRead && path !== '/api' && !path.startsWith('/api/') && extname(path) === ''
}
