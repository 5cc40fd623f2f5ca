import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { describeInBrowser, openApp } from './open-app.ts'

const MAX_GZIPPED_BYTES = 300_000

describeInBrowser('the first load', () => {
  it('brings less than 300 KB of script, gzipped', async () => {
    const { open, url } = await openApp()
    const page = await open('Ada Verifier')
    await page.getByRole('button', { name: 'Load the sample' }).waitFor()
    const names = (await page.evaluate(
      "performance.getEntriesByType('resource').map((entry) => entry.name)",
    )) as readonly string[]
    const scripts = names.filter((name) => name.startsWith(url) && name.endsWith('.js'))
    const bodies = await Promise.all(scripts.map(async (name) => (await fetch(name)).arrayBuffer()))
    const sizes = bodies.map((body) => gzipSync(new Uint8Array(body)).byteLength)

    expect(scripts.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_GZIPPED_BYTES)
  })
})
