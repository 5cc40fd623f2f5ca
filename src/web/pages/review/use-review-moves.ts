import { useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { isTooFresh, useArrival } from '../../together/arrival.ts'
import { isToReview } from './answer-filters.ts'
import { useAnswerDeeds } from './use-answer-deeds.ts'
import type { useReviewPlace } from './use-review-place.ts'
import { partsOf, useUnsavedEdits } from './use-unsaved-edits.ts'

/**
 * What the reviewer does and where that leads: after a decision the next answer is chosen, after an undo
 * the one that is open again, and words that were begun go on where they were left.
 */
export function useReviewMoves(questionnaireId: string, place: ReturnType<typeof useReviewPlace>) {
  const { deed, approveMany, undo, undoable, conflictId } = useAnswerDeeds(questionnaireId)
  const unsaved = useUnsavedEdits()
  /** The answer whose edit was opened last, in which nothing may be written yet. */
  const [openedId, setOpenedId] = useState<string | null>(null)
  const { selected } = place
  const arrival = useArrival(selected?.id)
  const kept = selected && unsaved.of(selected)
  const isOpened = selected !== undefined && openedId === selected.id
  const opened = isOpened && selected.draft ? partsOf(selected.draft) : undefined

  const choose = (answer: Answer | undefined) => {
    setOpenedId(null)
    if (answer !== undefined) place.select(answer.id)
  }
  /** Decides on the chosen answer and goes on to the one after it, or at the end to the one before. */
  const decide = (input: Parameters<typeof deed.mutate>[0]) => {
    if (deed.isPending) return
    const next = place.neighbour(1) ?? place.neighbour(-1)
    const goOn = () => (next === undefined ? place.release() : choose(next))
    deed.mutate(input, { onSuccess: goOn })
  }
  return {
    ...{ unsaved, approveMany, undoable, choose },
    /** To an answer that the filter may not show. */
    goTo: (answer: Answer) => {
      setOpenedId(null)
      place.goTo(answer)
    },
    isBusy: deed.isPending || undo.isPending,
    written: kept ?? opened,
    kept,
    isConflict:
      selected !== undefined &&
      (kept === undefined ? conflictId === selected.id : kept.revision !== selected.revision),
    /** Goes on with one's own words over what somebody else made of the answer meanwhile. */
    writeOver: (answer?: string) => {
      if (selected === undefined || kept === undefined) return
      unsaved.moveOn(selected, { ...kept, answer: answer ?? kept.answer })
    },
    approve: () => {
      if (selected !== undefined && isToReview(selected)) {
        if (isTooFresh(arrival, selected.revision)) return
        decide({ kind: 'approve', answer: selected })
      }
    },
    edit: () => {
      if (selected !== undefined && selected.draft !== null) setOpenedId(selected.id)
    },
    reject: (note: string) => {
      if (selected !== undefined) decide({ kind: 'reject', answer: selected, note })
    },
    reopen: () => {
      if (selected?.state === 'approved' || selected?.state === 'rejected') {
        deed.mutate({ kind: 'reopen', answer: selected })
      }
    },
    save: (edit: DraftEdit, thenApprove: boolean) => {
      if (selected === undefined || deed.isPending) return
      const next = thenApprove ? place.neighbour(1) : undefined
      // What others did since these words were begun is never written over unseen: then it is refused.
      const seenAnswer = { ...selected, revision: kept?.revision ?? selected.revision }
      deed.mutate(
        { kind: 'edit', answer: seenAnswer, edit, thenApprove },
        {
          onSuccess: () => {
            unsaved.drop(selected)
            choose(next)
          },
        },
      )
    },
    write: (parts: Parameters<typeof unsaved.keep>[1]) => {
      if (selected === undefined) return
      setOpenedId(selected.id)
      unsaved.keep(selected, parts)
    },
    stopEditing: () => {
      if (selected !== undefined) unsaved.drop(selected)
      setOpenedId(null)
    },
    undo: () => {
      if (undoable === undefined || undo.isPending || deed.isPending) return
      undo.mutate(undoable, {
        onSuccess: ([first]) => {
          setOpenedId(null)
          if (first !== undefined) place.goTo(first)
        },
      })
    },
  }
}
