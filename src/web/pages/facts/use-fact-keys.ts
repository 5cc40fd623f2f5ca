import { useEffect, useRef } from 'react'
import { isBusyElsewhere } from '../../components/is-busy-elsewhere.ts'

const DEED_BY_KEY = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  J: 'extendDown',
  K: 'extendUp',
  x: 'tick',
  v: 'verify',
  e: 'correct',
  r: 'retire',
  m: 'merge',
  u: 'restore',
  '/': 'search',
} as const

export type FactKeyDeed = (typeof DEED_BY_KEY)[keyof typeof DEED_BY_KEY]

/** Runs a deed for a single key pressed on the page of facts, except while somebody types. */
export function useFactKeys(deeds: Readonly<Record<FactKeyDeed, () => void>>): void {
  const latest = useRef(deeds)
  useEffect(() => {
    latest.current = deeds
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusyElsewhere(event.target)) return
      if (!(event.key in DEED_BY_KEY)) return
      event.preventDefault()
      latest.current[DEED_BY_KEY[event.key as keyof typeof DEED_BY_KEY]]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
