import { useId } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { Draft } from '../../../domain/draft.ts'
import { CheckNotes } from './CheckNotes.tsx'
import classes from './DraftCard.module.css'
import { MarkedText } from './MarkedText.tsx'
import { useCheck } from './use-check.ts'
import { partsOf } from './use-unsaved-edits.ts'

interface PersonalTextProps {
  readonly answer: Answer
  readonly draft: Draft
}

/** A person's own words, with what nothing cited supports underlined: whoever signs them should know. */
export function PersonalText({ answer, draft }: PersonalTextProps) {
  const check = useCheck(answer, partsOf(draft))
  const id = useId()
  return (
    <>
      <p className={classes.text}>
        <MarkedText text={draft.answer} objections={check.objections} />
      </p>
      <div className={classes.check}>
        <CheckNotes id={id} check={check} text={draft.answer} />
      </div>
    </>
  )
}
