import { useSessionStorage } from '@mantine/hooks'
import type { Answer } from '../../../domain/answer.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { DraftEdit } from '../../api/replies.ts'

/** What a person can write into a draft by hand. */
export type WrittenParts = Pick<Draft, 'decision' | 'choice' | 'answer'>

/** Words that nobody has saved yet, and the revision of the answer that they began from. */
export interface UnsavedEdit extends WrittenParts {
  readonly revision: number
}

export interface UnsavedEdits {
  readonly of: (answer: Answer) => UnsavedEdit | undefined
  readonly keep: (answer: Answer, parts: WrittenParts) => void
  readonly drop: (answer: Answer) => void
}

/**
 * Edits that were begun and not saved, kept in this window until they are saved or cancelled:
 * looking at another question, page or reload loses no words.
 */
export function useUnsavedEdits(): UnsavedEdits {
  const [edits, setEdits] = useSessionStorage<Readonly<Record<string, UnsavedEdit>>>({
    key: 'countersign-unsaved-edits',
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const drop = (answer: Answer) => setEdits(({ [answer.id]: _dropped, ...others }) => others)
  return {
    of: (answer) => edits[answer.id],
    keep: (answer, parts) => {
      if (answer.draft !== null && isUnchanged(changesOf(answer.draft, parts))) drop(answer)
      else
        setEdits((old) => ({
          ...old,
          [answer.id]: {
            revision: old[answer.id]?.revision ?? answer.revision,
            decision: parts.decision,
            choice: parts.choice,
            answer: parts.answer,
          },
        }))
    },
    drop,
  }
}

/** Only what the person changed, so that nothing else is taken for an edit. */
export function changesOf(draft: Draft, written: WrittenParts): DraftEdit {
  return {
    ...(written.decision === draft.decision ? {} : { decision: written.decision }),
    ...(written.choice === draft.choice ? {} : { choice: written.choice }),
    ...(written.answer === draft.answer ? {} : { answer: written.answer }),
  }
}

function isUnchanged(edit: DraftEdit): boolean {
  return Object.keys(edit).length === 0
}
