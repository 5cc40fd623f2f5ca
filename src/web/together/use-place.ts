import { useEffect, useMemo } from 'react'
import { collaborationClient } from '../api/collaboration-client.ts'
import { useLive } from './live-context.ts'

/** Whoever walks through a list with a key isn't looking at each of its answers. */
const SETTLED_MS = 300

/** Tells the others which answer this window shows, until it shows another. */
export function usePlace(questionnaireId: string, answerId: string | undefined): void {
  const { visitId } = useLive()
  useEffect(() => {
    if (visitId === null) return
    const say = (place: Parameters<typeof collaborationClient.sayWhereIAm>[1]) =>
      // A visit that ended meanwhile has nobody to tell.
      collaborationClient.sayWhereIAm(visitId, place).catch(() => undefined)
    const timer = setTimeout(
      () => void say({ questionnaireId, answerId: answerId ?? null }),
      SETTLED_MS,
    )
    return () => clearTimeout(timer)
  }, [visitId, questionnaireId, answerId])
  useEffect(() => {
    if (visitId === null) return
    return () => {
      const nowhere = { questionnaireId: null, answerId: null }
      void collaborationClient.sayWhereIAm(visitId, nowhere).catch(() => undefined)
    }
  }, [visitId])
}

/** The names of the others who look at an answer now. */
export function useOnlookers(answerId: string): readonly string[] {
  const { present, visitId } = useLive()
  return useMemo(() => {
    const others = present.filter((each) => each.answerId === answerId && each.visitId !== visitId)
    return [...new Set(others.map(({ name }) => name))].sort()
  }, [present, visitId, answerId])
}
