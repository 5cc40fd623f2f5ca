import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const LOADER = import.meta.resolve('tsx')

/** Each run loads the sources and the model anew, which takes a busy machine its time. */
export const PROCESS_TIMEOUT_MS = 120_000

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the command line as a process of its own, from its sources. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return startCli(args, options).finished
}

/** Starts the command line and leaves it running. */
export function startCli(args: readonly string[], { cwd = ROOT, environment }: RunOptions = {}) {
  const main = join(ROOT, 'src', 'cli', 'main.ts')
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--import', LOADER, main, ...args], {
    cwd,
    env: { PATH, HOME, ...environment },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text
  })
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, ...output }))
  })
  return { child, output, finished, waitFor: (text: string) => waitFor(child, output, text) }
}

/** Waits until a text stands on either stream. */
function waitFor(
  child: ChildProcess,
  output: { readonly stdout: string; readonly stderr: string },
  text: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (output.stdout.includes(text) || output.stderr.includes(text)) resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('close', () => reject(new Error(`ended without saying "${text}": ${output.stderr}`)))
    look()
  })
}
