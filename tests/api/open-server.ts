import { onTestFinished } from 'vitest'
import { createServer, type ServerOptions } from '../../src/api/create-server.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'

type Server = Awaited<ReturnType<typeof createServer>>

/** A server on a workspace in memory, with the bundled model; closed when the test is over. */
export async function openServer(options: Partial<ServerOptions> = {}) {
  const workspace = await openWorkspace({
    dataDirectory: null,
    embeddingModel: null,
    languageModel: null,
  })
  const app = await createServer({
    workspace,
    webDirectory: null,
    maxUploadBytes: 1024 * 1024,
    hosts: { boundHost: '127.0.0.1', allowedHosts: [] },
    version: '1.2.3',
    logger: false,
    ...options,
  })
  onTestFinished(async () => {
    await app.close()
    await workspace.close()
  })
  return { app, workspace }
}

/** Listens on a port that the system chooses; gives the address of the API. */
export async function listen(app: Server): Promise<string> {
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/api/v1`
}

/** A multipart form: its fields in order, then its files. */
export function formOf(
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[],
): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, content] of files) form.append('file', new Blob([content]), name)
  return form
}

/** Posts a form over real HTTP; gives the status and the JSON of the reply. */
export async function postForm(url: string, body: FormData) {
  const reply = await fetch(url, { method: 'POST', body })
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    json: JSON.parse(await reply.text()),
  }
}
