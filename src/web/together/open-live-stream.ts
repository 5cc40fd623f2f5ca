import type { Presence, WorkspaceChange } from '../../domain/workspace-change.ts'
import { liveEventsUrl } from '../api/collaboration-client.ts'

interface LiveHandlers {
  readonly onWelcome: (visitId: string, present: readonly Presence[]) => void
  readonly onPresence: (present: readonly Presence[]) => void
  readonly onChanges: (changes: readonly WorkspaceChange[]) => void
  /** Something may have changed unheard: what is shown has to be fetched again. */
  readonly onMissed: () => void
  /** Nothing has been heard for longer than a moment. */
  readonly onLost: () => void
}

/** Deeds in a row are followed together; nobody sees the difference. */
const GATHER_MS = 80
/** A server that starts anew isn't worth a word. */
const LOST_AFTER_MS = 4_000
const REOPEN_MS = 3_000
/**
 * A window that nobody sees lets go of its line after this long: browsers allow six to a server, over
 * all windows, and a seventh would wait for ever.
 */
const LET_GO_MS = 30_000

/**
 * Listens to the workspace's stream of events for as long as somebody looks; the browser comes back by
 * itself when the line breaks.
 *
 * @returns how to stop.
 */
export function openLiveStream(name: string, handlers: LiveHandlers): () => void {
  let stream: EventSource | null = null
  let wasHeard = false
  let gathered: WorkspaceChange[] = []
  const timers = { gather: 0, lost: 0, reopen: 0, letGo: 0 }
  const stop = (timer: keyof typeof timers) => {
    window.clearTimeout(timers[timer])
    timers[timer] = 0
  }

  const open = () => {
    if (stream !== null || document.visibilityState === 'hidden') return
    stream = new EventSource(liveEventsUrl(name))
    listen(stream, 'welcome', ({ visitId, present }: { visitId: string; present: Presence[] }) => {
      stop('lost')
      if (wasHeard) handlers.onMissed()
      wasHeard = true
      handlers.onWelcome(visitId, present)
    })
    listen(stream, 'presence', ({ present }: { present: Presence[] }) =>
      handlers.onPresence(present),
    )
    listen(stream, 'changes', ({ changes }: { changes: WorkspaceChange[] }) => {
      gathered.push(...changes)
      if (timers.gather === 0) timers.gather = window.setTimeout(tell, GATHER_MS)
    })
    listen(stream, 'missed', handlers.onMissed)
    stream.onerror = onBroken
  }
  const tell = () => {
    timers.gather = 0
    const changes = gathered
    gathered = []
    handlers.onChanges(changes)
  }
  const onBroken = () => {
    if (timers.lost === 0) timers.lost = window.setTimeout(handlers.onLost, LOST_AFTER_MS)
    // Where the server refused, the browser gives up; where it didn't reply, it tries again itself.
    if (stream?.readyState !== EventSource.CLOSED) return
    stream = null
    stop('reopen')
    timers.reopen = window.setTimeout(open, REOPEN_MS)
  }
  const close = () => {
    stream?.close()
    stream = null
  }
  const onVisibility = () => {
    stop('letGo')
    if (document.visibilityState === 'hidden') timers.letGo = window.setTimeout(close, LET_GO_MS)
    else open()
  }

  open()
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    for (const timer of Object.keys(timers)) stop(timer as keyof typeof timers)
    close()
  }
}

function listen<Data>(stream: EventSource, name: string, listener: (data: Data) => void): void {
  stream.addEventListener(name, (event: MessageEvent<string>) =>
    listener(JSON.parse(event.data) as Data),
  )
}
