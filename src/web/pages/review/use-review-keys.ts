import { useEffect, useRef } from 'react'
import { isBusyElsewhere } from '../../components/is-busy-elsewhere.ts'

type DeedName = (typeof DEED_BY_KEY)[keyof typeof DEED_BY_KEY]

const DEED_BY_KEY = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'approve',
  e: 'edit',
  r: 'reject',
  o: 'reopen',
  u: 'undo',
  '/': 'search',
  '?': 'showKeys',
} as const

/**
 * Runs a deed for a single key pressed anywhere on the page, except while somebody types, a dialog
 * is open, or the key is part of a shortcut of the browser.
 *
 * @param isPaused - true while an answer is edited: no stray key may then sign it or leave the text.
 */
export function useReviewKeys(
  deeds: Readonly<Record<DeedName, () => void>>,
  isPaused: boolean,
): void {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    if (isPaused) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusyElsewhere(event.target)) return
      if (!(event.key in DEED_BY_KEY)) return
      event.preventDefault()
      latest.current[DEED_BY_KEY[event.key as keyof typeof DEED_BY_KEY]]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isPaused])
}
