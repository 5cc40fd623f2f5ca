import { isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ForeignRequestError } from './foreign-request-error.ts'

/** Where the server listens, and the names that it answers to besides. */
export interface ServedHosts {
  /** The host that the server is bound to; `0.0.0.0` and `::` stand for every address. */
  readonly boundHost: string
  /** Further names, such as that of a reverse proxy, without ports. */
  readonly allowedHosts: readonly string[]
}

/**
 * Refuses requests under a foreign name and those that another site's page sends.
 *
 * Without sign-in, whoever can make the user's browser talk to this server acts as the user. A
 * `Host` that isn't ours gives away DNS rebinding; an `Origin` that isn't ours, a foreign page.
 * Where the server listens on every address, any literal address is taken: rebinding needs a name.
 */
export function guardOrigin(app: FastifyInstance, hosts: ServedHosts): void {
  app.addHook('onRequest', async (request) => {
    const { host = '', origin } = request.headers
    if (!isServedHost(hostNameOf(host), hosts)) throw new ForeignRequestError('Host', host)
    if (origin !== undefined && !isSameHost(origin, host)) {
      throw new ForeignRequestError('Origin', origin)
    }
  })
}

/** Whether a host reaches this machine only. */
export function isLoopback(hostName: string): boolean {
  const name = withoutBrackets(hostName).toLowerCase()
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    (isIP(name) === 4 && name.startsWith('127.'))
  )
}

function isServedHost(hostName: string, { boundHost, allowedHosts }: ServedHosts): boolean {
  if (hostName === '') return false
  if (isLoopback(hostName)) return true
  if ([boundHost, ...allowedHosts].some((name) => sameName(name, hostName))) return true
  return isWildcard(boundHost) && isIP(withoutBrackets(hostName)) !== 0
}

function isWildcard(boundHost: string): boolean {
  return boundHost === '0.0.0.0' || boundHost === '::'
}

/** Compares host and port; a default port may be left out on either side. */
function isSameHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: originHost } = new URL(origin)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  const expected = `${protocol}//${host}`
  return URL.canParse(expected) && new URL(expected).host === originHost
}

function hostNameOf(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : ''
}

function sameName(a: string, b: string): boolean {
  return withoutBrackets(a).toLowerCase() === withoutBrackets(b).toLowerCase()
}

function withoutBrackets(hostName: string): string {
  return hostName.replace(/^\[|\]$/g, '')
}
