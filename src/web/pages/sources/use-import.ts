import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ImportProgress } from '../../../domain/import-progress.ts'
import type { ImportPreview } from '../../../domain/import-report.ts'
import { ApiProblem, type ProblemDetails } from '../../api/api-problem.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { ImportReply } from '../../api/replies.ts'
import { usePerson } from '../../app/person-context.ts'
import { TOUCHED_BY_FACTS } from '../../components/use-fact-deeds.ts'
import {
  type ImportItem,
  type ImportTerms,
  importItem,
  nameOfItem,
  previewItem,
} from './import-item.ts'

/** An item with what taking it in would change; undefined where that couldn't be told. */
interface SeenItem {
  readonly item: ImportItem
  readonly preview: ImportPreview | undefined
}

/** Where an import stands; `confirm` waits for a person, who sees what would change. */
export type ImportStep =
  | { readonly name: 'idle' }
  | {
      readonly name: 'comparing' | 'importing'
      readonly done: number
      readonly total: number
      readonly item: string
      /** How far the item at hand is; null before the server said so. */
      readonly progress: ImportProgress | null
    }
  | { readonly name: 'confirm'; readonly seen: readonly SeenItem[] }

const IDLE: ImportStep = { name: 'idle' }

/**
 * Imports one thing after the other, so that its progress is known and it can be stopped; what is on its
 * way when it is stopped leaves the version before it whole. New versions of sources, and pages of the
 * web, are shown first with what they change, and wait for a person to go on.
 */
export function useImport(terms: ImportTerms) {
  const { name: by } = usePerson()
  const queryClient = useQueryClient()
  const [step, setStep] = useState<ImportStep>(IDLE)
  const [problem, setProblem] = useState<unknown>(null)
  const [outcome, setOutcome] = useState<ImportReply | null>(null)
  const stopped = useRef(new AbortController())

  const begin = () => {
    stopped.current = new AbortController()
    setProblem(null)
    setOutcome(null)
    return stopped.current.signal
  }

  const each = async <Item, Result>(
    items: readonly Item[],
    words: { readonly name: 'comparing' | 'importing'; readonly of: (item: Item) => string },
    signal: AbortSignal,
    work: (item: Item, onProgress: (progress: ImportProgress) => void) => Promise<Result>,
  ) => {
    const results: Result[] = []
    const problems: ApiProblem[] = []
    for (const [done, item] of items.entries()) {
      if (signal.aborted) break
      const at = { name: words.name, done, total: items.length, item: words.of(item) } as const
      setStep({ ...at, progress: null })
      try {
        results.push(await work(item, (progress) => setStep({ ...at, progress })))
      } catch (error) {
        if (signal.aborted) break
        if (!(error instanceof ApiProblem)) throw error
        problems.push(error)
      }
    }
    return { results, problems }
  }

  const run = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      setProblem(error)
      setStep(IDLE)
    }
  }

  const importAll = async (seen: readonly SeenItem[], signal: AbortSignal) => {
    const words = { name: 'importing', of: ({ item }: SeenItem) => nameOfItem(item) } as const
    const { results, problems } = await each(seen, words, signal, ({ item, preview }, onProgress) =>
      importItem(item, { ...terms, by, preview, signal, onProgress }),
    )
    const imports = results.flatMap((reply) => reply.imports)
    const failures: ProblemDetails[] = problems.map(toDetails)
    if (imports.length === 0 && problems[0]) setProblem(problems[0])
    else if (imports.length > 0 || failures.length > 0) setOutcome({ imports, failures })
    setStep(IDLE)
    for (const queryKey of [...TOUCHED_BY_FACTS, queryKeys.workspace]) {
      void queryClient.invalidateQueries({ queryKey })
    }
  }

  return {
    step,
    problem,
    outcome,
    closeOutcome: () => setOutcome(null),

    /** Compares items with what is there, and imports them where there is nothing to decide. */
    take: (items: readonly ImportItem[]) =>
      run(async () => {
        const signal = begin()
        const words = { name: 'comparing', of: nameOfItem } as const
        const { results, problems } = await each(items, words, signal, async (item) => {
          const { previews } = await previewItem(item, terms, signal)
          return { item, preview: previews[0] }
        })
        if (signal.aborted) return setStep(IDLE)
        if (items.some(({ kind }) => kind === 'page') && problems[0]) throw problems[0]
        const previewed = new Map(results.map((seen) => [seen.item, seen]))
        const seen = items.map((item) => previewed.get(item) ?? { item, preview: undefined })
        const waits = seen.some(
          ({ item, preview }) => preview !== undefined && (item.kind === 'page' || !preview.isNew),
        )
        if (waits) setStep({ name: 'confirm', seen })
        else await importAll(seen, signal)
      }),

    confirm: (seen: readonly SeenItem[]) => run(() => importAll(seen, begin())),

    cancel: () => {
      stopped.current.abort()
      setStep(IDLE)
    },
  }
}

function toDetails({ status, code, title, message }: ApiProblem): ProblemDetails {
  return { status, code, title, detail: message }
}
