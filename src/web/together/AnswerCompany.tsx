import { IconMessage } from '@tabler/icons-react'
import type { Answer } from '../../domain/answer.ts'
import { countOf } from '../components/count-of.ts'
import { AnswerAssignee } from './AnswerAssignee.tsx'
import classes from './AnswerCompany.module.css'
import { Onlookers } from './Onlookers.tsx'
import { useCommentCount } from './RowMarks.tsx'

/** The people around an answer: whose it is, what was said about it, and who looks at it now. */
export function AnswerCompany({ answer }: { readonly answer: Answer }) {
  const count = useCommentCount(answer.questionnaireId, answer.id)
  return (
    <div className={classes.company}>
      <AnswerAssignee answer={answer} />
      <button
        type="button"
        className={classes.talk}
        onClick={() => {
          const field = document.getElementById('comment')
          field?.scrollIntoView({ block: 'center' })
          field?.focus()
        }}
      >
        <IconMessage size={15} stroke={1.7} aria-hidden />
        {count === 0 ? 'Comment' : countOf(count, 'comment')}
      </button>
      <Onlookers answerId={answer.id} />
    </div>
  )
}
