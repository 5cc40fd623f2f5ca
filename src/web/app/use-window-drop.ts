import { useEffect, useRef, useState } from 'react'

/**
 * Lets files be dropped on the whole window.
 *
 * What takes a drop itself (a place to drop files on) prevents the event's default and is left alone.
 *
 * @returns whether files are being dragged over the window.
 */
export function useWindowDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    const listening = new AbortController()
    const listen = <Kind extends 'dragenter' | 'dragover' | 'dragleave' | 'drop'>(
      kind: Kind,
      listener: (event: WindowEventMap[Kind]) => void,
    ) =>
      window.addEventListener(kind, (event) => holdsFiles(event) && listener(event), {
        signal: listening.signal,
      })
    listen('dragenter', () => setIsOver(true))
    // Without this the browser would show the file instead of the app.
    listen('dragover', (event) => event.preventDefault())
    listen('dragleave', (event) => event.relatedTarget === null && setIsOver(false))
    listen('drop', (event) => {
      setIsOver(false)
      if (event.defaultPrevented) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) latest.current(files)
    })
    return () => listening.abort()
  }, [])
  return isOver
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
