/** Runs tasks, at most so many of them at once, in the order in which they came. */
export function limitInFlight(maxInFlight: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let inFlight = 0
  return async (task) => {
    if (inFlight >= maxInFlight) await new Promise<void>((resolve) => waiting.push(resolve))
    else inFlight += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else inFlight -= 1
    }
  }
}
