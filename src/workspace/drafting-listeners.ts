import type { DraftingJob } from '../domain/drafting-job.ts'

export type DraftingListener = (job: DraftingJob) => void

/** Who watches which run. */
export interface DraftingListeners {
  /** Returns how to stop watching. */
  add(questionnaireId: string, listener: DraftingListener): () => void
  /** Tells the watchers how a run stands; steps that come too fast are left out, the last never. */
  notify(job: DraftingJob): void
}

/** Ten a second are a smooth bar; a stream of every step would cost more than the drafting. */
const MIN_INTERVAL_MS = 100

export function createDraftingListeners(): DraftingListeners {
  const listenersById = new Map<string, Set<DraftingListener>>()
  const notifiedAtMs = new Map<string, number>()

  return {
    add(questionnaireId, listener) {
      const listeners = listenersById.get(questionnaireId) ?? new Set()
      listenersById.set(questionnaireId, listeners.add(listener))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0 && listenersById.get(questionnaireId) === listeners) {
          listenersById.delete(questionnaireId)
        }
      }
    },

    notify(job) {
      const { questionnaireId, state } = job
      const nowMs = performance.now()
      const lastMs = notifiedAtMs.get(questionnaireId) ?? Number.NEGATIVE_INFINITY
      if (state === 'running' && nowMs - lastMs < MIN_INTERVAL_MS) return
      if (state === 'running') notifiedAtMs.set(questionnaireId, nowMs)
      else notifiedAtMs.delete(questionnaireId)
      for (const listener of listenersById.get(questionnaireId) ?? []) listener(job)
    },
  }
}
