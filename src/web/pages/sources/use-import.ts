import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Disclosure } from '../../../domain/disclosure.ts'
import type { ImportPreview } from '../../../domain/import-report.ts'
import type { SourceTrust } from '../../../domain/source.ts'
import { ApiProblem, type ProblemDetails } from '../../api/api-problem.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { ImportReply } from '../../api/replies.ts'
import { usePerson } from '../../app/person-context.ts'
import { TOUCHED_BY_FACTS } from '../../components/use-fact-deeds.ts'

export interface ImportTerms {
  readonly trust: SourceTrust
  /** Null: as far as the version before, or else under NDA. */
  readonly disclosure: Disclosure | null
}

/** Where an import stands; `confirm` waits for a person, who sees what would change. */
export type ImportStep =
  | { readonly name: 'idle' }
  | {
      readonly name: 'comparing' | 'importing'
      readonly done: number
      readonly total: number
      readonly file: string
    }
  | {
      readonly name: 'confirm'
      readonly files: readonly File[]
      readonly previews: readonly ImportPreview[]
    }

const IDLE: ImportStep = { name: 'idle' }

/**
 * Imports files one after the other, so that its progress is known and it can be stopped between any
 * two; a file that is on its way when it is stopped leaves the version before it whole. New versions of
 * sources are shown first with what they change, and wait for a person to go on.
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

  const eachFile = async <Result>(
    name: 'comparing' | 'importing',
    files: readonly File[],
    signal: AbortSignal,
    work: (file: File) => Promise<Result>,
  ) => {
    const results: Result[] = []
    const problems: ApiProblem[] = []
    for (const [done, file] of files.entries()) {
      if (signal.aborted) break
      setStep({ name, done, total: files.length, file: file.name })
      try {
        results.push(await work(file))
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

  const importAll = async (files: readonly File[], signal: AbortSignal) => {
    const { results, problems } = await eachFile('importing', files, signal, (file) =>
      client.importSources({ files: [file], ...terms, by }, signal),
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

    /** Compares the files with what is there, and imports them where there is nothing to decide. */
    take: (files: readonly File[]) =>
      run(async () => {
        const signal = begin()
        const { disclosure } = terms
        const { results } = await eachFile('comparing', files, signal, (file) =>
          client.previewImports({ files: [file], disclosure }, signal),
        )
        if (signal.aborted) return setStep(IDLE)
        const previews = results.flatMap((reply) => reply.previews)
        if (previews.every(({ isNew }) => isNew)) await importAll(files, signal)
        else setStep({ name: 'confirm', files, previews })
      }),

    confirm: (files: readonly File[]) => run(() => importAll(files, begin())),

    cancel: () => {
      stopped.current.abort()
      setStep(IDLE)
    },
  }
}

function toDetails({ status, code, title, message }: ApiProblem): ProblemDetails {
  return { status, code, title, detail: message }
}
