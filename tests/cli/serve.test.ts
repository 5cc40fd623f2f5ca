import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { PROCESS_TIMEOUT_MS, type RunOptions, startCli } from './run-cli.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT_MS })

it('prints its address, serves until it is told to stop, and keeps the data', async () => {
  const cwd = makeTempFolder()
  const { child, finished, address } = await serve(['--data', 'kept'], { cwd })
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(`${address}/api/v1/health`)).json()).toMatchObject({ status: 'ok' })
  expect(existsSync(join(cwd, 'kept'))).toBe(true)

  child.kill('SIGTERM')
  const { exitCode, stdout, stderr } = await finished
  expect([exitCode, stdout]).toEqual([0, `Countersign is at ${address}\n`])
  expect(stderr).not.toContain('Warning')
})

it('warns where other machines can reach it', async () => {
  const cwd = makeTempFolder()
  const { child, finished } = await serve(['--host', '0.0.0.0'], {
    cwd,
    environment: { COUNTERSIGN_DATA: 'kept' },
  })
  child.kill('SIGINT')
  const { exitCode, stderr } = await finished
  expect(exitCode).toBe(0)
  expect(stderr).toContain('Warning: 0.0.0.0 can be reached from other machines')
  expect(existsSync(join(cwd, 'kept'))).toBe(true)
})

it('says so where the port is taken', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void taken.close())
  const address = taken.address()
  const port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const { finished } = startCli(['serve', '--port', port], { cwd: makeTempFolder() })
  const { exitCode, stdout, stderr } = await finished
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`port ${port}`)
  expect(stderr).toContain('--port')
})

async function serve(args: readonly string[], options: RunOptions) {
  const started = startCli(['serve', '--port', '0', ...args], options)
  onTestFinished(() => void started.child.kill('SIGKILL'))
  await started.waitFor('Countersign is at ')
  await started.waitFor('Ctrl+C')
  const [, address = ''] = /Countersign is at (\S+)/.exec(started.output.stdout) ?? []
  return { ...started, address }
}
