import { useEffect, useMemo, useRef } from 'react'
import type { Answer } from '../../../domain/answer.ts'

interface HeldAnswer {
  readonly selected: Answer | undefined
  /** What is shown, and in its place the chosen answer where it has left. */
  readonly shown: readonly Answer[]
  /** Lets go of the chosen answer: the first that is shown takes its place. */
  readonly release: () => void
}

/**
 * Keeps the chosen answer in sight when a change of somebody else takes it out of what a filter shows:
 * nobody's page may leap under their eyes. Another filter lets go of it.
 *
 * @param narrowing - what the list is narrowed by; while it stays, so does the answer.
 */
export function useHeldAnswer(
  answers: readonly Answer[],
  matching: readonly Answer[],
  selectedId: string | null,
  narrowing: string,
): HeldAnswer {
  const held = useRef<{ readonly id: string; readonly narrowing: string } | null>(null)
  const isHolding = held.current?.narrowing === narrowing
  const heldId = isHolding ? held.current?.id : undefined
  const wantedId = selectedId ?? heldId
  const selected =
    matching.find(({ id }) => id === wantedId) ??
    (wantedId !== undefined && wantedId === heldId
      ? answers.find(({ id }) => id === wantedId)
      : undefined) ??
    matching[0]
  useEffect(() => {
    held.current = selected === undefined ? null : { id: selected.id, narrowing }
  })
  const shown = useMemo(
    () =>
      selected === undefined || matching.includes(selected) ? matching : put(matching, selected),
    [matching, selected],
  )
  return {
    selected,
    shown,
    release: () => {
      held.current = null
    },
  }
}

function put(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  return [...answers, answer].sort((a, b) => a.ordinal - b.ordinal)
}
