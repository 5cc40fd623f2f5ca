import { ApiProblem, type ProblemDetails } from './api-problem.ts'
import { readEvents } from './read-events.ts'

const BASE = '/api/v1'

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON; a `FormData` is sent as multipart. */
  readonly body?: unknown
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly signal?: AbortSignal | undefined
}

/**
 * Sends one request to the API and returns its reply, parsed.
 *
 * @throws ApiProblem for every reply that isn't a success, and where no reply comes
 */
export async function request<Reply>(path: string, options: RequestOptions = {}): Promise<Reply> {
  const reply = await send(path, options)
  if (!reply.ok) throw new ApiProblem(reply.status, await readProblem(reply))
  if (reply.status === 204) return undefined as Reply
  return (await reply.json()) as Reply
}

/**
 * Sends one request and is told how it goes; the last event, `outcome`, is the reply.
 *
 * @throws ApiProblem as `request`, and for the event `problem`
 */
export async function requestWatched<Reply, Progress>(
  path: string,
  options: RequestOptions & { readonly onProgress: (progress: Progress) => void },
): Promise<Reply> {
  const reply = await send(path, options, 'text/event-stream')
  if (!reply.ok) throw new ApiProblem(reply.status, await readProblem(reply))
  if (reply.body !== null) {
    for await (const { name, data } of readEvents(reply.body)) {
      if (name === 'progress') options.onProgress(data as Progress)
      if (name === 'outcome') return data as Reply
      if (name === 'problem') {
        const problem = data as ProblemDetails
        throw new ApiProblem(problem.status ?? 0, problem)
      }
    }
  }
  throw noReply(undefined)
}

/**
 * Fetches a file of the API as a `File`, under the name that the server gives it.
 *
 * @throws ApiProblem as `request`
 */
export async function requestFile(path: string, signal?: AbortSignal): Promise<File> {
  const reply = await send(path, { signal })
  if (!reply.ok) throw new ApiProblem(reply.status, await readProblem(reply))
  const blob = await reply.blob()
  return new File([blob], fileNameOf(reply) ?? 'download', { type: blob.type })
}

/** The address of a path of the API, for links and event streams. */
export function urlOf(path: string, query: RequestOptions['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const search = new URLSearchParams(pairs).toString()
  return `${BASE}${path}${search === '' ? '' : `?${search}`}`
}

async function send(
  path: string,
  options: RequestOptions,
  accept = 'application/json',
): Promise<Response> {
  const { method = 'GET', body, query, signal } = options
  const isForm = body instanceof FormData
  try {
    return await fetch(urlOf(path, query), {
      method,
      signal: signal ?? null,
      headers: {
        accept,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw noReply(cause)
  }
}

function noReply(cause: unknown): ApiProblem {
  return new ApiProblem(
    0,
    {
      title: 'The server does not reply',
      detail: 'The Countersign server does not reply. Check that it is running, then try again.',
      code: 'NO_REPLY',
    },
    { cause },
  )
}

async function readProblem(reply: Response): Promise<ProblemDetails> {
  const isJson = /\bjson\b/.test(reply.headers.get('content-type') ?? '')
  if (isJson) return (await reply.json()) as ProblemDetails
  return { title: reply.statusText, detail: `The server replied ${reply.status}. Try again.` }
}

/** The name of an attachment: RFC 6266's `filename*` first, then plain `filename`. */
function fileNameOf(reply: Response): string | undefined {
  const header = reply.headers.get('content-disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1]
  if (encoded !== undefined) return decodeURIComponent(encoded)
  return /filename="?([^";]+)"?/i.exec(header)?.[1]
}
