import type { Drafter } from '../answer/drafter.ts'
import { type Disclosure, mayGoTo } from '../domain/disclosure.ts'
import type { Fact } from '../domain/fact.ts'
import type { Retriever } from '../retrieval/retriever.ts'
import type { IndexingProgress } from '../retrieval/vector-index.ts'

/** A drafter for one audience, and which version of the facts it answers from. */
interface CurrentDrafter {
  readonly drafter: Drafter
  readonly version: number
}

/** Keeps the retriever in line with the facts of the store that may be cited. */
export interface FactIndex {
  /** Counts the changes of the facts since the workspace was opened. */
  readonly version: number
  /** How far the facts are embedded, while they are; null at other times. */
  readonly indexing: IndexingProgress | null
  /**
   * Says that facts change. Call it inside the transaction that changes them: whoever reads the
   * version in a later transaction then sees either both or neither.
   */
  markStale(): void
  /**
   * The drafter for an audience, once its index holds the facts as they are. The first call opens the
   * index. What may not go to the audience doesn't exist for its drafter: it is never found, so it is
   * neither cited nor considered, and no language model is shown it.
   */
  getDrafter(audience: Disclosure): Promise<CurrentDrafter>
}

export interface FactIndexParts {
  readonly listCitableFacts: () => Promise<readonly Fact[]>
  readonly openRetriever: () => Promise<Retriever>
  readonly createDrafter: (retriever: Retriever) => Drafter
  /** Hears how far the facts are embedded. */
  readonly onIndexing?: ((progress: IndexingProgress) => void) | undefined
}

export function createFactIndex(parts: FactIndexParts): FactIndex {
  let version = 0
  let indexing: IndexingProgress | null = null
  let current: { readonly retriever: Retriever; readonly version: number } | undefined
  let latest: Promise<unknown> = Promise.resolve()
  const drafters = new Map<Disclosure, Drafter>()

  const refresh = async () => {
    while (current === undefined || current.version !== version) {
      const retriever = current?.retriever ?? (await parts.openRetriever())
      const readVersion = version
      const noteProgress = (progress: IndexingProgress) => {
        indexing = progress
        parts.onIndexing?.(progress)
      }
      try {
        await retriever.replaceFacts(await parts.listCitableFacts(), noteProgress)
      } finally {
        indexing = null
      }
      current = { retriever, version: readVersion }
    }
    return current
  }

  const drafterFor = (audience: Disclosure, retriever: Retriever): Drafter => {
    const drafter = drafters.get(audience) ?? parts.createDrafter(forAudience(retriever, audience))
    drafters.set(audience, drafter)
    return drafter
  }

  return {
    get version() {
      return version
    },
    get indexing() {
      return indexing
    },
    markStale() {
      version += 1
    },
    async getDrafter(audience) {
      // One refresh at a time; a failed one is its caller's to handle, and the next tries again.
      const refreshed = latest.then(refresh)
      latest = refreshed.catch(() => undefined)
      const { retriever, version: readVersion } = await refreshed
      return { drafter: drafterFor(audience, retriever), version: readVersion }
    },
  }
}

/** The same retriever, blind to what the audience may not be shown. */
function forAudience(retriever: Retriever, audience: Disclosure): Retriever {
  const mayBeShown = ({ disclosure }: Fact) => mayGoTo(disclosure, audience)
  return {
    search: (question, limit) => retriever.search(question, limit, mayBeShown),
    replaceFacts: (facts, onProgress) => retriever.replaceFacts(facts, onProgress),
  }
}
