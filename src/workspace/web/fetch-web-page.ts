import { lookup as resolveName } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublicAddress } from './is-public-address.ts'
import { WebPageError } from './web-page-error.ts'

export interface WebPage {
  /** Where the page was found in the end, without the part after "#". */
  readonly url: string
  readonly bytes: Uint8Array
  /** The ending of a file of its type, with the dot. */
  readonly extension: string
}

export interface FetchLimits {
  readonly maxBytes: number
  readonly timeoutMs: number
  readonly maxRedirects: number
  /** Which addresses may be asked; a test allows its own server. */
  readonly isAllowed: (address: string) => boolean
}

const DEFAULT_LIMITS: FetchLimits = Object.freeze({
  maxBytes: 32 * 1_048_576,
  timeoutMs: 20_000,
  maxRedirects: 5,
  isAllowed: isPublicAddress,
})

/**
 * Fetches one page of the public web, as it is sent to whoever asks without signing in.
 *
 * A server that fetches what people name could be led into its own network. So an address is checked
 * after its name was resolved, and the connection goes to the very address that was checked, whatever
 * the name resolves to a moment later; redirects are followed by hand and checked the same way. No
 * cookie, no credentials and no proxy of the environment are used.
 *
 * @throws WebPageError that says why there is no page
 */
export async function fetchWebPage(
  address: string,
  limits: Partial<FetchLimits> = {},
): Promise<WebPage> {
  const all = { ...DEFAULT_LIMITS, ...limits }
  const signal = AbortSignal.timeout(all.timeoutMs)
  let url = parseAddress(address)
  try {
    for (let step = 0; step <= all.maxRedirects; step += 1) {
      const reply = await ask(url, all, signal)
      const next = findRedirect(reply, url)
      if (next === undefined) return await readReply(reply, url, all.maxBytes)
      reply.destroy()
      url = next
    }
  } catch (error) {
    throw toWebPageError(error, url.href, signal, all.timeoutMs)
  }
  throw new WebPageError(
    address,
    'too-many-redirects',
    `${address} leads from page to page without an end. Open it in a browser and name the page that it ends at.`,
  )
}

function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (!url || !isWeb || url.username !== '' || url.password !== '') {
    throw new WebPageError(
      address,
      'bad-address',
      `${address} is no address of a web page: it begins with https:// or http:// and holds no password. Save the page as a file and import that.`,
    )
  }
  url.hash = ''
  return url
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address in figures is never looked up, so it is checked here.
  if (isIP(host) !== 0 && !limits.isAllowed(host)) throw privateAddress(url.href)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        agent: false,
        lookup: checkedLookup(url.href, limits.isAllowed),
        signal,
        headers: {
          accept: 'text/html, application/pdf, text/markdown, text/plain',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'Countersign (reads a page as a source when a person asks for it)',
        },
      },
      resolve,
    )
      .on('error', reject)
      .end()
  })
}

/** Resolves a name, and hands the connection only addresses that are all allowed. */
function checkedLookup(url: string, isAllowed: FetchLimits['isAllowed']): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
        return callback(privateAddress(url), [])
      }
      const [first] = addresses
      return options.all || !first
        ? callback(null, addresses)
        : callback(null, first.address, first.family)
    })
  }
}

function findRedirect(reply: IncomingMessage, from: URL): URL | undefined {
  const { statusCode = 0 } = reply
  const { location } = reply.headers
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return undefined
  const next = parseAddress(location, from)
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new WebPageError(
      from.href,
      'refused',
      `${from.href} leads to a page without encryption, ${next.href}. Name that page if you trust it.`,
    )
  }
  return next
}

async function readReply(reply: IncomingMessage, url: URL, maxBytes: number): Promise<WebPage> {
  const { statusCode = 0 } = reply
  if (statusCode !== 200) {
    reply.destroy()
    throw new WebPageError(
      url.href,
      'refused',
      `${url.href} replies with status ${statusCode} instead of a page. Check that it opens in a browser without signing in, or save it as a file and import that.`,
    )
  }
  const extension = extensionOf(reply.headers['content-type'] ?? '', url)
  if (extension === undefined) {
    reply.destroy()
    throw new WebPageError(
      url.href,
      'unsupported-type',
      `${url.href} is of the type ${reply.headers['content-type'] ?? 'that is not said'}, which isn't read. Name a page in HTML, text, Markdown, PDF or DOCX.`,
    )
  }
  const chunks: Buffer[] = []
  let length = 0
  const body = unpack(reply)
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) {
      reply.destroy()
      throw new WebPageError(
        url.href,
        'too-large',
        `${url.href} holds more than ${maxBytes / 1_048_576} MB. Save the part that matters as a file and import that.`,
      )
    }
    chunks.push(chunk)
  }
  return { url: url.href, bytes: new Uint8Array(Buffer.concat(chunks)), extension }
}

function unpack(reply: IncomingMessage): Readable {
  const unpackers = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress }
  const encoding = reply.headers['content-encoding'] as keyof typeof unpackers | undefined
  const create = encoding && Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined
  // The error of one end reaches the reader through the other.
  return create ? pipeline(reply, create(), () => undefined) : reply
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
}

/** Servers send Markdown as plain text and downloads as bytes: then the address tells. */
function extensionOf(contentType: string, url: URL): string | undefined {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = /\.(?:html?|txt|md|markdown|pdf|docx)$/i.exec(url.pathname)?.[0].toLowerCase()
  if (type === 'application/octet-stream' || type === 'text/plain') {
    return ending ?? EXTENSIONS[type]
  }
  return EXTENSIONS[type]
}

function privateAddress(url: string): WebPageError {
  return new WebPageError(
    url,
    'private-address',
    `${url} is on this machine or in a private network, where nothing is fetched. Save the page as a file and import that.`,
  )
}

function toWebPageError(
  error: unknown,
  url: string,
  signal: AbortSignal,
  timeoutMs: number,
): WebPageError {
  if (error instanceof WebPageError) return error
  if (signal.aborted) {
    return new WebPageError(
      url,
      'too-slow',
      `${url} took more than ${timeoutMs / 1000} s. Try again later, or save the page as a file and import that.`,
      error,
    )
  }
  return new WebPageError(
    url,
    'unreachable',
    `${url} can't be reached. Check the address and that this machine is connected, or save the page as a file and import that.`,
    error,
  )
}
