import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 3_000
/** What is quick is run again, since a first run of a few milliseconds says little. */
const REPEAT_BELOW_MS = 2_000
const RUNS = 3

/** What one task of one program took, or why it took nothing. */
export type Measurement =
  | {
      readonly outcome: 'done'
      readonly milliseconds: number
      /** Of all its threads; what else runs on the machine hardly moves it. */
      readonly cpuMilliseconds: number
      readonly megabytes: number
      /** Of the time, what filling alone took; null where that isn't told apart. */
      readonly fillMilliseconds: number | null
    }
  | { readonly outcome: 'over time' }
  | { readonly outcome: 'failed'; readonly message: string }

const SCRIPT = join(import.meta.dirname, 'run-program.ts')

/** Runs a task in fresh processes under limits of time and memory; gives the median of the runs. */
export function measureProgram(task: readonly string[]): Measurement {
  const runs: Extract<Measurement, { outcome: 'done' }>[] = []
  while (runs.length < RUNS) {
    const run = runOnce(task)
    if (run.outcome !== 'done') return run
    runs.push(run)
    if (run.milliseconds > REPEAT_BELOW_MS) break
  }
  const inOrder = runs.toSorted((a, b) => a.cpuMilliseconds - b.cpuMilliseconds)
  return inOrder[Math.floor(runs.length / 2)] ?? { outcome: 'failed', message: 'never ran' }
}

function runOnce(task: readonly string[]): Measurement {
  const limits = [`--max-old-space-size=${MEMORY_LIMIT_MB}`, '--import', 'tsx']
  const { stdout, stderr, signal, status, error } = spawnSync(
    process.execPath,
    [...limits, SCRIPT, ...task],
    { timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL', encoding: 'utf8', maxBuffer: 1 << 24 },
  )
  const isOverTime = error && 'code' in error && error.code === 'ETIMEDOUT'
  if (isOverTime) return { outcome: 'over time' }
  if (signal !== null || status !== 0) {
    return {
      outcome: 'failed',
      message: /heap out of memory/.test(stderr) ? 'out of memory' : firstError(stderr),
    }
  }
  return { outcome: 'done', ...JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) }
}

function firstError(stderr: string): string {
  return /^\w*Error.*$/m.exec(stderr)?.[0]?.slice(0, 80) ?? 'ended without a word'
}
