import type { Drafter } from '../answer/drafter.ts'
import type { Fact } from '../domain/fact.ts'
import type { Retriever } from '../retrieval/retriever.ts'

/** A drafter, and which version of the facts it answers from. */
interface CurrentDrafter {
  readonly drafter: Drafter
  readonly version: number
}

/** Keeps the retriever in line with the store's verified facts. */
export interface FactIndex {
  /** Counts the changes of the facts since the workspace was opened. */
  readonly version: number
  /**
   * Says that facts change. Call it inside the transaction that changes them: whoever reads the
   * version in a later transaction then sees either both or neither.
   */
  markStale(): void
  /** The drafter, once its index holds the facts as they are. The first call opens the index. */
  getDrafter(): Promise<CurrentDrafter>
}

export interface FactIndexParts {
  readonly listVerifiedFacts: () => Promise<readonly Fact[]>
  readonly openRetriever: () => Promise<Retriever>
  readonly createDrafter: (retriever: Retriever) => Drafter
}

export function createFactIndex(parts: FactIndexParts): FactIndex {
  let version = 0
  let current: (CurrentDrafter & { readonly retriever: Retriever }) | undefined
  let latest: Promise<unknown> = Promise.resolve()

  const refresh = async (): Promise<CurrentDrafter> => {
    while (current === undefined || current.version !== version) {
      const retriever = current?.retriever ?? (await parts.openRetriever())
      const drafter = current?.drafter ?? parts.createDrafter(retriever)
      const readVersion = version
      await retriever.replaceFacts(await parts.listVerifiedFacts())
      current = { retriever, drafter, version: readVersion }
    }
    return current
  }

  return {
    get version() {
      return version
    },
    markStale() {
      version += 1
    },
    getDrafter() {
      // One refresh at a time; a failed one is its caller's to handle, and the next tries again.
      const refreshed = latest.then(refresh)
      latest = refreshed.catch(() => undefined)
      return refreshed
    },
  }
}
