import { useEffect, useState } from 'react'
import { addSample, type Pace, type PaceSample, paceOf } from '../questionnaire/drafting-pace.ts'

/** The pace of a run that is looked at again and again; undefined until two looks tell one. */
export function useRunPace(done: number, total: number): Pace | undefined {
  const [samples, setSamples] = useState<readonly PaceSample[]>([])
  useEffect(() => {
    setSamples((old) => addSample(old, { atMs: Date.now(), done }))
  }, [done])
  return paceOf(samples, total)
}
