import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fetchWebPage } from '../../../src/workspace/web/fetch-web-page.ts'
import { isPublicAddress } from '../../../src/workspace/web/is-public-address.ts'
import { openTestWorkspace } from '../../support/open-test-workspace.ts'

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const page: RequestListener = (_, reply) =>
  reply.setHeader('content-type', 'text/html; charset=utf-8').end('<p>We use SSO.</p>')
const allowAll = { isAllowed: () => true }

describe('the addresses that are asked', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
    ...['0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
    ...['::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1'],
    'localhost',
  ])('are never %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('may be %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('fetching a web page', () => {
  it('gives its bytes and what kind of file they are', async () => {
    const found = await fetchWebPage(`${await serve(page)}/trust#top`, allowAll)
    expect(Buffer.from(found.bytes).toString()).toBe('<p>We use SSO.</p>')
    expect(found).toMatchObject({ extension: '.html' })
    expect(found.url).toMatch(/\/trust$/)
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://2130706433:1/',
    'http://0x7f.1:1/',
    'http://169.254.169.254/latest/meta-data/',
  ])('refuses %s before it connects', async (url) => {
    await expect(fetchWebPage(url)).rejects.toMatchObject({
      code: 'WEB_PAGE_NOT_READ',
      reason: 'private-address',
    })
  })

  it.each(['file:///etc/passwd', 'ftp://example.com/', 'https://a:b@example.com/', 'trust page'])(
    'refuses %s',
    async (url) => {
      await expect(fetchWebPage(url)).rejects.toMatchObject({ reason: 'bad-address' })
    },
  )

  it('checks where a redirect leads', async () => {
    const inner = await serve(page)
    const outer = await serve((_, reply) => reply.writeHead(302, { location: inner }).end())
    let asked = 0
    const limits = { isAllowed: () => ++asked === 1 }
    await expect(fetchWebPage(outer, limits)).rejects.toMatchObject({ reason: 'private-address' })
    expect((await fetchWebPage(outer, allowAll)).extension).toBe('.html')
  })

  it('gives up on redirects without end', async () => {
    const url = await serve((_, reply) => reply.writeHead(301, { location: '/again' }).end())
    await expect(fetchWebPage(url, allowAll)).rejects.toMatchObject({
      reason: 'too-many-redirects',
    })
  })

  it('counts what is unpacked against the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1_048_576, ' '))
    const url = await serve((_, reply) =>
      reply.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    )
    await expect(fetchWebPage(url, { ...allowAll, maxBytes: 1_048_576 })).rejects.toMatchObject({
      reason: 'too-large',
    })
  })

  it('waits no longer than it may', async () => {
    const url = await serve(
      (_, reply) => void reply.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    )
    await expect(fetchWebPage(url, { ...allowAll, timeoutMs: 300 })).rejects.toMatchObject({
      reason: 'too-slow',
    })
  })

  it.each([
    ['unsupported-type', 200, 'image/png'],
    ['refused', 404, 'text/html'],
    ['refused', 401, 'text/html'],
  ])('says that a page is %s at status %i and type %s', async (reason, status, type) => {
    const url = await serve((_, reply) =>
      reply.writeHead(status, { 'content-type': type }).end('x'),
    )
    await expect(fetchWebPage(url, allowAll)).rejects.toMatchObject({ reason })
  })
})

describe('a web page as a source', () => {
  it('has its address as its name, and a second import is its next version', async () => {
    const url = `${await serve(page)}/trust`
    const workspace = await openTestWorkspace({
      fetchPage: (asked) => fetchWebPage(asked, allowAll),
    })
    const first = await workspace.importWebPage({ url, trust: 'trusted', by: 'Ada' })
    expect(first.source).toMatchObject({ name: url, format: 'html', factCount: 1 })
    const second = await workspace.importWebPage({ url, trust: 'trusted', by: 'Ada' })
    expect(second.unchanged).toEqual(first.added)
  })

  it('is taken in as it was previewed, fetched once, and fetched anew under another address', async () => {
    let visits = 0
    const url = await serve((_, reply) =>
      reply
        .setHeader('content-type', 'text/html')
        .end(`<p>We use SSO.</p><p>We had ${++visits} visits.</p>`),
    )
    const workspace = await openTestWorkspace({
      fetchPage: (asked) => fetchWebPage(asked, allowAll),
    })
    const preview = await workspace.previewWebPage({ url: `${url}/trust#top` })
    expect(preview).toMatchObject({ name: `${url}/trust`, isNew: true, factCount: 2 })
    expect(await workspace.listSources()).toEqual([])

    const deed = { trust: 'trusted', by: 'Ada', contentHash: preview.contentHash } as const
    const { source } = await workspace.importWebPage({ url: `${url}/trust`, ...deed })
    expect(source).toMatchObject({ name: `${url}/trust`, contentHash: preview.contentHash })
    expect(visits).toBe(1)
    await workspace.importWebPage({ url: `${url}/other`, ...deed })
    expect(visits).toBe(2)
  })

  it('is not fetched where that is switched off', async () => {
    const workspace = await openTestWorkspace({ fetchPage: null })
    await expect(
      workspace.importWebPage({ url: 'https://example.com/', trust: 'trusted', by: 'Ada' }),
    ).rejects.toMatchObject({ reason: 'switched-off' })
  })
})
