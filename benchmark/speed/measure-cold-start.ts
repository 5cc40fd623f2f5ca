import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Measurement } from './measure.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PROGRAM = join(ROOT, 'dist', 'cli', 'main.js')
const SOURCES = join(ROOT, 'fixtures', 'company')
const RUNS = 3

/**
 * From the start of a process to its first draft: the sample company is imported and indexed, both
 * models are loaded. The quickest of some runs.
 *
 * @returns nothing where the program isn't built (`npm run build:server`): from its sources it starts
 *   more slowly.
 */
export async function measureColdStart(): Promise<readonly Measurement[]> {
  if (!existsSync(PROGRAM)) return []
  const question = 'Is customer data encrypted at rest?'
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const startMs = performance.now()
    await promisify(execFile)(process.execPath, [PROGRAM, 'ask', '--source', SOURCES, question])
    times.push((performance.now() - startMs) / 1000)
  }
  return [{ what: 'cold start to the first draft', value: Math.min(...times), unit: 's', bar: 2 }]
}
