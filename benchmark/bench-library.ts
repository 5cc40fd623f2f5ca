/**
 * Times a library of 10,000 facts: import, an import again with a change, and search and filters as the
 * app asks for them, over real HTTP. Prints one table; `npm run bench:library`.
 */

import { createServer } from '../src/api/create-server.ts'
import { openWorkspace } from '../src/workspace/open-workspace.ts'

const FACTS = 10_000
const ROUNDS = 20

const workspace = await openWorkspace({
  ...{ dataDirectory: null, embeddingModel: null, languageModel: null },
})
const page = (changed: number) =>
  Array.from({ length: FACTS }, (_, index) =>
    [
      ...(index % 20 === 0 ? [`## Area ${index / 20}`] : []),
      `Control ${index} of ${index < changed ? 'another' : 'our'} platform is tested every ${(index % 12) + 1} months.`,
    ].join('\n\n'),
  ).join('\n\n')
const load = (text: string) => ({ name: 'large.md', bytes: new TextEncoder().encode(text) })
const deed = { trust: 'trusted', by: 'Bench' } as const

const rows: (readonly [what: string, milliseconds: number])[] = []
const time = async (what: string, work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  rows.push([what, performance.now() - start])
}

await time(`import of ${FACTS} facts`, () => workspace.importSource({ ...load(page(0)), ...deed }))
await time('preview with 200 changed', () => workspace.previewImport(load(page(200))))
await time('import with 200 changed', () => workspace.importSource({ ...load(page(200)), ...deed }))
await time('first question (indexes all)', () => workspace.ask('How often is control 77 tested?'))

const server = await createServer({
  ...{ workspace, webDirectory: null, maxUploadBytes: 1e8, version: '0', logger: false },
  hosts: { boundHost: '127.0.0.1', allowedHosts: [] },
})
const url = await server.listen({ host: '127.0.0.1', port: 0 })
for (const [what, query] of [
  ['first page', ''],
  ['last page', `&offset=${FACTS - 100}`],
  ['search, two words', '&search=control 77'],
  ['search that finds nothing', '&search=zebra'],
  ['filter by standing and disclosure', '&standing=verified&disclosure=nda'],
] as const) {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await (await fetch(`${url}/api/v1/facts?limit=100${query}`)).json()
    times.push(performance.now() - start)
  }
  rows.push([`${what} (median of ${ROUNDS})`, times.sort((a, b) => a - b)[ROUNDS / 2] ?? 0])
}
await server.close()
await workspace.close()
for (const [what, milliseconds] of rows) {
  process.stdout.write(`${what.padEnd(52)}${milliseconds.toFixed(0).padStart(8)} ms\n`)
}
