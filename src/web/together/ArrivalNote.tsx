import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { Answer } from '../../domain/answer.ts'
import { usePerson } from '../app/person-context.ts'
import classes from './ArrivalNote.module.css'
import { useArrival } from './arrival.ts'
import { deedWords } from './deed-words.ts'

/** Says that somebody changed the answer while one looked at it. Nothing, where nobody did. */
export function ArrivalNote({ answer }: { readonly answer: Answer }) {
  const { name } = usePerson()
  const [openedAt] = useState(answer.revision)
  const arrival = useArrival(answer.id)
  const isShown =
    arrival !== undefined && arrival.revision === answer.revision && answer.revision > openedAt
  return (
    <p role="status" className={classes.note} hidden={!isShown}>
      {isShown && (
        <>
          <IconUsers size={16} stroke={1.8} aria-hidden />
          <span>
            {arrival.by === name ? 'You, in another window,' : <b>{arrival.by}</b>}{' '}
            {deedWords(arrival.action)} this answer while you looked at it. This is the newest
            version.
          </span>
        </>
      )}
    </p>
  )
}
