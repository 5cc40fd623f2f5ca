import type { SingleBar } from 'cli-progress'

/** Tells the person at the terminal how far a run has come. */
export interface Progress {
  start(label: string, total: number): void
  reach(done: number): void
  /** Ends the phase; the sentence says what came of it. */
  finish(outcome: string): void
  /** Says something that isn't about how far the run has come. */
  note(line: string): void
  /** Leaves the terminal tidy, whatever happened. */
  stop(): void
}

/**
 * Reports progress on standard error: a bar on a terminal; elsewhere, such as in a log, one plain
 * line at the start and one at the end of each phase.
 */
export async function createProgress(
  stream: NodeJS.WriteStream = process.stderr,
): Promise<Progress> {
  return stream.isTTY ? createBarProgress(stream) : createPlainProgress(stream)
}

function createPlainProgress(stream: NodeJS.WritableStream): Progress {
  const say = (line: string) => {
    stream.write(`${line}\n`)
  }
  return {
    start: (label, total) => say(`${label}: ${total}`),
    reach: () => undefined,
    finish: say,
    note: say,
    stop: () => undefined,
  }
}

/** The package is loaded here because only terminals need it. */
async function createBarProgress(stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  let bar: SingleBar | undefined
  const stop = () => {
    bar?.stop()
    bar = undefined
  }
  return {
    start: (label, total) => {
      bar = new cliProgress.SingleBar({
        stream,
        format: `${label} {bar} {value}/{total}`,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
        clearOnComplete: true,
      })
      bar.start(total, 0)
    },
    reach: (done) => bar?.update(done),
    finish: (outcome) => {
      stop()
      stream.write(`${outcome}\n`)
    },
    note: (line) => {
      // The next update draws the bar anew below the line.
      stream.write(`\r\u001b[K${line}\n`)
    },
    stop,
  }
}
