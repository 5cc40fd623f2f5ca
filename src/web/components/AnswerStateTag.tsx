import {
  type Icon,
  IconAlertTriangle,
  IconCircleDashed,
  IconPencilQuestion,
  IconSignature,
  IconThumbDown,
} from '@tabler/icons-react'
import type { Answer } from '../../domain/answer.ts'
import type { Tone } from '../app/theme-variables.ts'
import { Tag } from './Tag.tsx'

/** Where an answer stands, in words. */
export function AnswerStateTag({ answer }: { readonly answer: Answer }) {
  const { label, tone, icon } = lookOf(answer)
  return (
    <Tag tone={tone} icon={icon}>
      {label}
    </Tag>
  )
}

function lookOf(answer: Answer): { label: string; tone: Tone; icon: Icon } {
  if (answer.state === 'approved') return { label: 'Approved', tone: 'good', icon: IconSignature }
  if (answer.state === 'rejected') return { label: 'Rejected', tone: 'bad', icon: IconThumbDown }
  if (answer.voided !== null)
    return { label: 'Changed since approval', tone: 'warn', icon: IconAlertTriangle }
  if (answer.draft?.decision === 'unanswered') {
    return { label: 'Needs an answer', tone: 'quiet', icon: IconCircleDashed }
  }
  if (answer.state === 'drafted')
    return { label: 'To review', tone: 'accent', icon: IconPencilQuestion }
  return { label: 'Not drafted yet', tone: 'quiet', icon: IconCircleDashed }
}
