/** How many answers were drafted at a moment. */
export interface PaceSample {
  readonly atMs: number
  readonly done: number
}

export interface Pace {
  readonly perSecond: number
  readonly secondsLeft: number
}

/** Older samples say little about the pace of now; a restart in between would say something false. */
const WINDOW_MS = 15_000

/** Adds a sample and drops those that have grown too old, and all where the count fell back. */
export function addSample(samples: readonly PaceSample[], sample: PaceSample): PaceSample[] {
  const last = samples.at(-1)
  const kept = last !== undefined && sample.done < last.done ? [] : samples
  return [...kept.filter((old) => sample.atMs - old.atMs <= WINDOW_MS), sample]
}

/** The pace over the samples, or undefined while they don't show any. */
export function paceOf(samples: readonly PaceSample[], total: number): Pace | undefined {
  const first = samples[0]
  const last = samples.at(-1)
  if (first === undefined || last === undefined) return undefined
  const seconds = (last.atMs - first.atMs) / 1000
  const drafted = last.done - first.done
  if (seconds < 0.3 || drafted <= 0) return undefined
  const perSecond = drafted / seconds
  return { perSecond, secondsLeft: (total - last.done) / perSecond }
}

/** "about 2 min left", in steps that don't flicker. */
export function describeTimeLeft(secondsLeft: number): string {
  if (secondsLeft < 5) return 'a few seconds left'
  if (secondsLeft < 60) return `about ${Math.ceil(secondsLeft / 5) * 5} s left`
  return `about ${Math.ceil(secondsLeft / 60)} min left`
}
