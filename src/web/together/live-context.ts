import { createContext, useContext } from 'react'
import type { Presence } from '../../domain/workspace-change.ts'

/** The window's line to the others. */
export interface Live {
  /** This window's visit; null while there is no line. */
  readonly visitId: string | null
  readonly present: readonly Presence[]
  /** False once the line has been down for longer than a moment. */
  readonly isHeard: boolean
}

export const LiveContext = createContext<Live>({ visitId: null, present: [], isHeard: true })

/** Who is here, and whether changes by others are heard. */
export function useLive(): Live {
  return useContext(LiveContext)
}
