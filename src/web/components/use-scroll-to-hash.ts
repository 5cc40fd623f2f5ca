import { useEffect } from 'react'

/**
 * Shows the part of the page that the address names after its `#`, once that is there: the browser has
 * looked for it before the page's data came.
 */
export function useScrollToHash(isReady: boolean): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (isReady && id !== '') document.getElementById(id)?.scrollIntoView()
  }, [isReady])
}
