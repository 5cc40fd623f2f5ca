/** What something took, and what it may take. */
export interface Measurement {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'MB' | ''
  readonly bar?: number
  /** The bar is the least, and not the most. */
  readonly isLeast?: boolean
  /** Processor time of all threads, in the unit of the value: what is left of a time on a busy machine. */
  readonly processor?: number
}

/** Wall and processor time of a piece of work, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<Times> {
  const startMs = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wallMs: performance.now() - startMs, processorMs: (user + system) / 1000 }
}

export interface Times {
  readonly wallMs: number
  readonly processorMs: number
}

/** The times of the quickest of several runs: what others do on the machine only ever adds. */
export async function bestOf(runs: number, work: () => Promise<unknown>): Promise<Times> {
  let best: Times = { wallMs: Number.POSITIVE_INFINITY, processorMs: Number.POSITIVE_INFINITY }
  for (let run = 0; run < runs; run++) {
    const { wallMs, processorMs } = await timed(work)
    best = {
      wallMs: Math.min(best.wallMs, wallMs),
      processorMs: Math.min(best.processorMs, processorMs),
    }
  }
  return best
}

/** A row of the report. */
export function describe({ what, value, unit, bar, isLeast, processor }: Measurement): string[] {
  const isMet = bar === undefined || (isLeast ? value >= bar : value <= bar)
  return [
    what,
    `${format(value)} ${unit}`,
    processor === undefined ? '' : `${format(processor)} ${unit}`,
    bar === undefined ? '' : `${isLeast ? '≥' : '≤'} ${bar} ${unit}`,
    bar === undefined ? '' : isMet ? 'met' : 'NOT MET',
  ]
}

function format(value: number): string {
  if (value < 1) return value.toFixed(3)
  return value.toFixed(value < 100 ? 2 : 0)
}
