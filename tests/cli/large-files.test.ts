import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importSources } from '../../src/cli/import-sources.ts'
import { readInputFile } from '../../src/cli/read-input-file.ts'
import { refuseLargeSource } from '../../src/workspace/refuse-large-file.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { openTestWorkspace, PERSON } from '../support/open-test-workspace.ts'

const BYTES = 500 * 1_048_576
const SILENT = { start() {}, reach() {}, note() {}, finish() {}, stop() {} }

/** A file that claims its size and holds nothing, so that the disk isn't filled. */
async function makeLargeFile(name: string): Promise<string> {
  const path = join(makeTempFolder(), name)
  const file = await open(path, 'w')
  await file.truncate(BYTES)
  await file.close()
  return path
}

describe('a file of 500 MB', () => {
  it.each([
    ['dump.txt', 'UNREADABLE_SOURCE'],
    ['dump.pdf', 'UNREADABLE_SOURCE'],
    ['dump.xlsx', 'QUESTIONNAIRE_TOO_LARGE'],
  ])('named %s is refused as a source without being read', async (name, code) => {
    const workspace = await openTestWorkspace()
    const path = await makeLargeFile(name)
    const before = process.memoryUsage().rss
    const start = performance.now()
    await expect(importSources(workspace, [path], { by: PERSON }, SILENT)).rejects.toMatchObject({
      code,
    })
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1_048_576)
    expect(await workspace.listSources()).toEqual([])
  })

  it('is refused as a questionnaire likewise, and a small one is read', async () => {
    const large = await makeLargeFile('form.xlsx')
    await expect(readInputFile(large, refuseLargeSource)).rejects.toMatchObject({
      code: 'QUESTIONNAIRE_TOO_LARGE',
    })
    expect(await readInputFile(import.meta.filename, refuseLargeSource)).not.toHaveLength(0)
  })
})
