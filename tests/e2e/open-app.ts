import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { describe, onTestFinished } from 'vitest'
import { createServer } from '../../src/api/create-server.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Workspace } from '../../src/workspace/workspace.ts'

const WEB_DIRECTORY = fileURLToPath(new URL('../../dist/web', import.meta.url))
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const executablePath = CHROMIUM.find((path) => existsSync(path))
const missing = [
  ...(executablePath === undefined ? ['Chromium is not installed'] : []),
  ...(existsSync(`${WEB_DIRECTORY}/index.html`) ? [] : ['dist/web is not built']),
]

/** A group of tests in a real browser; skipped, with the reason in its name, where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  const reason = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')})`
  describe.skipIf(missing.length > 0)(`${name}${reason}`, tests)
}

export interface OpenedApp {
  readonly workspace: Workspace
  readonly url: string
  /** A browser of its own for a person, who has given the name; without one, nobody has yet. */
  readonly open: (name: string | null, options?: BrowserContextOptions) => Promise<Page>
  /** Ends the server, and starts another at the same address once the work is done. */
  readonly restart: (whileDown: () => Promise<void>) => Promise<void>
}

/** The built app on a real server and workspace, in a real browser; closed when the test is over. */
export async function openApp(opened?: Workspace): Promise<OpenedApp> {
  const workspace =
    opened ??
    (await openWorkspace({ dataDirectory: null, embeddingModel: null, languageModel: null }))
  const serve = async (port: number) => {
    const started = await createServer({
      workspace,
      webDirectory: WEB_DIRECTORY,
      maxUploadBytes: 10 * 1024 * 1024,
      hosts: { boundHost: '127.0.0.1', allowedHosts: [] },
      version: '1.2.3',
      logger: false,
    })
    return { started, address: await started.listen({ host: '127.0.0.1', port }) }
  }
  const first = await serve(0)
  const url = first.address
  let server = first.started
  const browser = await launchBrowser()
  onTestFinished(async () => {
    await browser.close()
    await server.close()
    if (opened === undefined) await workspace.close()
  })
  return {
    workspace,
    url,
    open: (name, options) => openPage(browser, url, name, options),
    restart: async (whileDown) => {
      await server.close()
      await whileDown()
      server = (await serve(Number(new URL(url).port))).started
    },
  }
}

/** A page in a context of its own, for a person who has given the name; null: nobody has yet. */
export async function openPage(
  browser: Browser,
  url: string,
  name: string | null,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  if (name !== null) {
    const kept = JSON.stringify(JSON.stringify(name))
    await context.addInitScript(`localStorage.setItem('countersign-person', ${kept})`)
  }
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(url)
  return page
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS })
}
