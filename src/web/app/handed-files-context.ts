import { createContext, useContext, useEffect } from 'react'

/** Files on their way to the page of the sources, dropped elsewhere or on it. */
export interface HandedFiles {
  /** Null where none are on their way. */
  readonly files: readonly File[] | null
  readonly taken: () => void
}

export const HandedFilesContext = createContext<HandedFiles>({ files: null, taken: () => {} })

/**
 * Takes the files that were dropped on the window, once each.
 *
 * @param isBusy - while true they wait.
 */
export function useHandedFiles(take: (files: readonly File[]) => void, isBusy: boolean): void {
  const { files, taken } = useContext(HandedFilesContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new files or an end of work are the reasons
  useEffect(() => {
    if (files === null || isBusy) return
    taken()
    take(files)
  }, [files, isBusy])
}
