/**
 * Ends the process at an interrupt, with the exit code that shells expect.
 *
 * Having a handler at all puts the signal off until the running piece of code is through, so that
 * it never falls into the middle of writing a file. A second signal ends the process at once.
 *
 * @param tidyUp - called first; leaves the terminal as it was.
 */
export function stopOnSignal(tidyUp: () => void): void {
  for (const [signal, number] of SIGNALS) {
    process.once(signal, () => {
      tidyUp()
      process.stderr.write('\ncountersign: stopped.\n')
      process.exit(SIGNAL_EXIT_BASE + number)
    })
  }
}

const SIGNALS = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const

const SIGNAL_EXIT_BASE = 128
