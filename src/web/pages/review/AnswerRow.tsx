import {
  IconAlertTriangle,
  IconCircle,
  IconCircleDashed,
  IconFlag,
  IconPencil,
  IconSignature,
  IconThumbDown,
} from '@tabler/icons-react'
import { memo } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import { RowMarks } from '../../together/RowMarks.tsx'
import classes from './AnswerRow.module.css'
import { isChangedSinceApproval } from './answer-filters.ts'

interface AnswerRowProps {
  readonly answer: Answer
  readonly isSelected: boolean
  /** It holds words that nobody has saved. */
  readonly isUnsaved: boolean
  readonly onSelect: (answer: Answer) => void
}

/** One question in the list: where it stands, what it asks, what the draft says. */
export const AnswerRow = memo(function AnswerRow(props: AnswerRowProps) {
  const { answer, isSelected, isUnsaved, onSelect } = props
  const { question, draft } = answer
  const sign = isUnsaved ? UNSAVED : signOf(answer)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list moves by j, k and the arrow keys
    <div
      id={`row-${answer.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className={classes.row}
      onClick={() => onSelect(answer)}
    >
      <span className={classes.sign} data-sign={sign.name} title={sign.label}>
        <sign.icon size={15} stroke={2} aria-hidden />
        <span className="cs-visually-hidden">{sign.label}</span>
      </span>
      <div className={classes.words}>
        <div className={classes.top}>
          <span className={classes.id}>{question.id ?? `Row ${question.row}`}</span>
          {draft !== null && draft.flags.length > 0 && (
            <span className={classes.flags}>
              <IconFlag size={12} stroke={2} aria-hidden />
              {draft.flags.length}
              <span className="cs-visually-hidden">
                {draft.flags.length === 1 ? ' flag' : ' flags'}
              </span>
            </span>
          )}
          <RowMarks
            questionnaireId={answer.questionnaireId}
            answerId={answer.id}
            assignee={answer.assignee}
          />
          {draft !== null && <DecisionTag decision={draft.decision} look="plain" />}
        </div>
        <div className={classes.question}>{question.text}</div>
      </div>
    </div>
  )
})

const UNSAVED = { name: 'changed', label: 'Edit not saved', icon: IconPencil } as const

function signOf(answer: Answer) {
  if (answer.state === 'approved')
    return { name: 'approved', label: 'Approved', icon: IconSignature } as const
  if (answer.state === 'rejected')
    return { name: 'rejected', label: 'Rejected', icon: IconThumbDown } as const
  if (isChangedSinceApproval(answer))
    return { name: 'changed', label: 'Changed since approval', icon: IconAlertTriangle } as const
  if (answer.state === 'pending')
    return { name: 'pending', label: 'Not drafted yet', icon: IconCircleDashed } as const
  if (answer.draft?.decision === 'unanswered')
    return { name: 'pending', label: 'Needs an answer', icon: IconCircleDashed } as const
  return { name: 'open', label: 'To review', icon: IconCircle } as const
}
