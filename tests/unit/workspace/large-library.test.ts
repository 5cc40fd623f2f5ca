import { expect, it } from 'vitest'
import { importMarkdown, openTestWorkspace, PERSON } from '../../support/open-test-workspace.ts'

const COUNT = 10_000

/** Far above what is measured (`npm run bench:library`), and far below what one would wait for. */
const MAX_SEARCH_MS = 1_000

it('searches and filters 10,000 facts without a wait', { timeout: 120_000 }, async () => {
  const workspace = await openTestWorkspace()
  const { added } = await importMarkdown(workspace, largeDocument())
  expect(added).toHaveLength(COUNT)
  for (const filter of [
    {},
    { search: 'control 77' },
    { search: 'nothing of it' },
    { standing: 'verified', disclosure: 'nda', status: 'live' },
  ] as const) {
    const start = performance.now()
    await workspace.listFacts({ ...filter, limit: 100, offset: 0 })
    expect(performance.now() - start).toBeLessThan(MAX_SEARCH_MS)
  }
})

it('leaves the version before whole where an import is cancelled', async () => {
  const workspace = await openTestWorkspace()
  await importMarkdown(workspace, '# Page\n\nBackups are encrypted.\n')
  const abort = new AbortController()
  const importing = workspace.importSource({
    ...{ name: 'trust.md', trust: 'trusted', by: PERSON },
    bytes: new TextEncoder().encode(largeDocument(500)),
    signal: abort.signal,
  })
  abort.abort()
  await expect(importing).rejects.toMatchObject({ code: 'IMPORT_CANCELLED' })
  const { facts } = await workspace.listFacts({ limit: 10, offset: 0 })
  expect(facts.map(({ text }) => text)).toEqual(['Backups are encrypted.'])
})

function largeDocument(count = COUNT): string {
  const statement = (_: unknown, index: number) => `Control ${index} is tested every month.`
  return `# Controls\n\n${Array.from({ length: count }, statement).join('\n\n')}\n`
}
