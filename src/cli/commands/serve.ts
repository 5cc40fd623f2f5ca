import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isLoopback } from '../../api/guard-origin.ts'
import { announceIndexing } from '../announce-indexing.ts'
import { BadUsageError } from '../bad-usage-error.ts'
import { CannotListenError } from '../cannot-listen-error.ts'
import type { Command } from '../command.ts'
import { parseOptions } from '../parse-options.ts'
import { createProgress } from '../progress.ts'
import { type Config, portSchema, readConfig } from '../read-config.ts'
import { readVersion } from '../read-version.ts'

/** `countersign serve`: the review app and the HTTP API, until a signal ends it. */
export const serveCommand: Command = {
  async run(args) {
    const config = readServeConfig(args)
    const {
      dataDirectory,
      host,
      port,
      embeddingModel,
      languageModel,
      fetchesWebPages,
      reviewPeriodDays,
    } = config
    const webDirectory = findWebDirectory()
    const stopped = waitForSignal()
    const { openWorkspace } = await import('../../workspace/open-workspace.ts')
    const { createServer } = await import('../../api/create-server.ts')
    const workspace = await openWorkspace({
      dataDirectory,
      embeddingModel,
      languageModel,
      fetchesWebPages,
      reviewPeriodDays,
      onIndexing: announceIndexing(await createProgress()),
    })
    try {
      const server = await createServer({
        workspace,
        webDirectory,
        maxUploadBytes: config.maxUploadBytes,
        hosts: { boundHost: host, allowedHosts: config.allowedHosts },
        version: readVersion(),
        logger: { level: config.logLevel, stream: process.stderr },
      })
      try {
        const address = await server.listen({ host, port }).catch((cause: unknown) => {
          throw new CannotListenError(host, port, { cause })
        })
        announce(address, config, webDirectory)
        await stopped
      } finally {
        await server.close()
      }
    } finally {
      await workspace.close()
    }
  },
}

function readServeConfig(args: readonly string[]): Config {
  const { values } = parseOptions({
    args: [...args],
    options: { data: { type: 'string' }, host: { type: 'string' }, port: { type: 'string' } },
  })
  const config = readConfig()
  const port = portSchema.safeParse(values.port ?? config.port)
  if (!port.success) throw new BadUsageError(`--port: ${port.error.issues[0]?.message}.`)
  return {
    ...config,
    dataDirectory: resolve(values.data ?? config.dataDirectory),
    host: values.host ?? config.host,
    port: port.data,
  }
}

/** The built app stands in dist/web, two folders above this one, whether this file is built or not. */
function findWebDirectory(): string | null {
  const directory = fileURLToPath(new URL('../../../dist/web', import.meta.url))
  return existsSync(join(directory, 'index.html')) ? directory : null
}

function announce(address: string, config: Config, webDirectory: string | null): void {
  process.stdout.write(`Countersign is at ${address}\n`)
  process.stderr.write(`Data is kept in ${config.dataDirectory}. Ctrl+C stops the server.\n`)
  if (webDirectory === null) {
    process.stderr.write(
      'The review app is not built (npm run build:web builds it); only the API answers.\n',
    )
  }
  if (config.languageModel) {
    process.stderr.write(
      `${config.languageModel.model} at ${new URL(config.languageModel.baseUrl).host} may word answers where a person switches it on; ` +
        'nothing is sent before.\n',
    )
  }
  if (!isLoopback(config.host)) {
    process.stderr.write(
      `Warning: ${config.host} can be reached from other machines, and there is no sign-in yet: ` +
        'whoever reaches this port can read, approve and export everything.\n',
    )
  }
}

/** The first signal asks the server to finish what it is at; a second ends the process at once. */
function waitForSignal(): Promise<void> {
  return new Promise((resolveStop) => {
    process.once('SIGINT', () => resolveStop())
    process.once('SIGTERM', () => resolveStop())
  })
}
