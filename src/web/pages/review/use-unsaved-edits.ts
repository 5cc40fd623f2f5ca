import { useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { DraftEdit } from '../../api/replies.ts'
import { usePerson } from '../../app/person-context.ts'

/** What a person can write into a draft by hand, and the facts that it then rests on. */
export interface WrittenParts extends Pick<Draft, 'decision' | 'choice' | 'answer'> {
  readonly factIds: readonly string[]
}

/** Words that nobody has saved yet, and the revision of the answer that they began from. */
export interface UnsavedEdit extends WrittenParts {
  readonly revision: number
  /** When they were last written, in milliseconds. */
  readonly writtenAt: number
}

export interface UnsavedEdits {
  readonly of: (answer: Answer) => UnsavedEdit | undefined
  /** Whether they were written before this page was opened, and are here again. */
  readonly isRestored: (edit: UnsavedEdit) => boolean
  readonly keep: (answer: Answer, parts: WrittenParts) => void
  /** Goes on from the answer as it is now: the person has seen what changed. */
  readonly moveOn: (answer: Answer, parts: WrittenParts) => void
  readonly drop: (answer: Answer) => void
}

/**
 * Edits that were begun and not saved, kept for the person in this browser until they are saved or
 * cancelled: looking at another question, a reload or a closed tab loses no words.
 */
export function useUnsavedEdits(): UnsavedEdits {
  const { name } = usePerson()
  const [openedAt] = useState(() => Date.now())
  const [edits, setEdits] = useLocalStorage<Readonly<Record<string, UnsavedEdit>>>({
    key: `countersign-unsaved-edits ${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const drop = (answer: Answer) => setEdits(({ [answer.id]: _dropped, ...others }) => others)
  const put = (answer: Answer, parts: WrittenParts, revisionOf: (old?: UnsavedEdit) => number) =>
    setEdits((old) => ({
      ...old,
      [answer.id]: {
        revision: revisionOf(old[answer.id]),
        writtenAt: Date.now(),
        decision: parts.decision,
        choice: parts.choice,
        answer: parts.answer,
        factIds: parts.factIds,
      },
    }))
  return {
    of: (answer) => edits[answer.id],
    isRestored: ({ writtenAt }) => writtenAt < openedAt,
    keep: (answer, parts) => {
      if (answer.draft !== null && isUnchanged(changesOf(answer.draft, parts))) drop(answer)
      else put(answer, parts, (old) => old?.revision ?? answer.revision)
    },
    moveOn: (answer, parts) => put(answer, parts, () => answer.revision),
    drop,
  }
}

/** What an edit of a draft begins from. */
export function partsOf(draft: Draft): WrittenParts {
  const { decision, choice, answer, citations } = draft
  return { decision, choice, answer, factIds: citations.map(({ factId }) => factId) }
}

/** Only what the person changed, so that nothing else is taken for an edit. */
export function changesOf(draft: Draft, written: WrittenParts): DraftEdit {
  const before = partsOf(draft)
  const isCitedAlike = JSON.stringify(written.factIds) === JSON.stringify(before.factIds)
  return {
    ...(written.decision === draft.decision ? {} : { decision: written.decision }),
    ...(written.choice === draft.choice ? {} : { choice: written.choice }),
    ...(written.answer === draft.answer ? {} : { answer: written.answer }),
    ...(isCitedAlike ? {} : { factIds: written.factIds }),
  }
}

function isUnchanged(edit: DraftEdit): boolean {
  return Object.keys(edit).length === 0
}
