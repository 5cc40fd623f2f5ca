import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { locateModel } from '../../../src/inference/model-location.ts'
import { createWorkerInference } from '../../../src/inference/worker-inference.ts'
import { BUNDLED_MODEL } from '../../support/bundled-model.ts'

const TEXTS = Array.from({ length: 120 }, (_, index) => `Control ${index} is kept in place.`)

describe('models in threads of their own', () => {
  it('leave the main thread to others while they run', async () => {
    const inference = createWorkerInference()
    await inference.embed(task(TEXTS.slice(0, 1)))
    let turns = 0
    const clock = setInterval(() => {
      turns += 1
    }, 1)
    await inference.embed(task(TEXTS))
    clearInterval(clock)
    // In the main thread the runtime would give it no turn within a run.
    expect(turns).toBeGreaterThan(10)
    await inference.close()
  })

  it('take what somebody waits for before what can wait', async () => {
    const inference = createWorkerInference()
    await inference.embed(task(TEXTS.slice(0, 1)))
    const ended: string[] = []
    const bulk = TEXTS.slice(0, 40).map((text) =>
      inference.embed(task([text]), { isBulk: true }).then(() => ended.push('bulk')),
    )
    await inference.embed(task(TEXTS.slice(0, 1))).then(() => ended.push('asked'))
    await Promise.all(bulk)
    expect(ended.indexOf('asked')).toBeLessThan(15)
    await inference.close()
  })

  it('fail what is under way when they are closed, and everything after', async () => {
    const inference = createWorkerInference()
    const underWay = Promise.allSettled(TEXTS.map((text) => inference.embed(task([text]))))
    await inference.close()
    const states = (await underWay).map(({ status }) => status)
    expect(states).toContain('rejected')
    await expect(inference.embed(task(TEXTS))).rejects.toThrow('closed')
  })

  it('let the process end in the middle of a run, with the exit code that it chose', async () => {
    const script = join(import.meta.dirname, '..', '..', 'support', 'exit-while-embedding.ts')
    for (const delayMs of [20, 60, 100, 140]) {
      const args = ['--import', 'tsx', script, String(delayMs)]
      const ended = promisify(execFile)(process.execPath, args, { timeout: 30_000 })
      await expect(ended).rejects.toMatchObject({ code: 7, stderr: '' })
    }
  }, 120_000)

  it('keep the process alive for an answer, and no longer', async () => {
    const script = join(import.meta.dirname, '..', '..', 'support', 'embed-once.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
      timeout: 20_000,
    })
    expect(stdout).toBe('embedded 1\n')
  })
})

function task(texts: readonly string[]) {
  const location = locateModel(BUNDLED_MODEL, { networks: ['model'], usage: '', threads: 1 })
  const found = location.findFiles()
  if ('missing' in found) throw new Error(`there is no ${found.missing}`)
  return { files: found.files, texts, pooling: 'mean' } as const
}
