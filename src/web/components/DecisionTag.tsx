import {
  type Icon,
  IconCheck,
  IconCircleHalf2,
  IconClock,
  IconHelpCircle,
  IconInfoCircle,
  IconX,
} from '@tabler/icons-react'
import type { Decision } from '../../domain/decision.ts'
import type { Tone } from '../app/theme-variables.ts'
import { Tag } from './Tag.tsx'

interface DecisionLook {
  readonly label: string
  readonly tone: Tone
  readonly icon: Icon
}

/** How each decision is named and shown everywhere. */
export const DECISION_LOOKS: Readonly<Record<Decision, DecisionLook>> = {
  yes: { label: 'Yes', tone: 'good', icon: IconCheck },
  no: { label: 'No', tone: 'bad', icon: IconX },
  planned: { label: 'Planned', tone: 'warn', icon: IconClock },
  partial: { label: 'Partial', tone: 'info', icon: IconCircleHalf2 },
  informational: { label: 'Statement', tone: 'accent', icon: IconInfoCircle },
  unanswered: { label: 'Unanswered', tone: 'quiet', icon: IconHelpCircle },
}

interface DecisionTagProps {
  readonly decision: Decision
  readonly look?: 'solid' | 'plain'
}

export function DecisionTag({ decision, look }: DecisionTagProps) {
  const { label, tone, icon } = DECISION_LOOKS[decision]
  return (
    <Tag tone={tone} icon={icon} look={look ?? 'solid'}>
      {label}
    </Tag>
  )
}
