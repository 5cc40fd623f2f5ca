import {
  type Icon,
  IconArchive,
  IconArrowMerge,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHelpCircle,
  IconProgress,
  IconUserCheck,
  IconUserQuestion,
  IconX,
} from '@tabler/icons-react'
import type { Fact, FactStatus, FactSubject } from '../../domain/fact.ts'
import type { Tone } from '../app/theme-variables.ts'
import { Tag } from './Tag.tsx'

interface StatusLook {
  readonly label: string
  readonly tone: Tone
  readonly icon: Icon
}

/** How each status of a fact is named and shown everywhere. */
export const STATUS_LOOKS: Readonly<Record<FactStatus, StatusLook>> = {
  live: { label: 'Live', tone: 'good', icon: IconCircleCheck },
  planned: { label: 'Planned', tone: 'warn', icon: IconClock },
  'in-progress': { label: 'In progress', tone: 'warn', icon: IconProgress },
  'not-offered': { label: 'Not offered', tone: 'bad', icon: IconX },
  retired: { label: 'Retired', tone: 'bad', icon: IconBan },
  unknown: { label: 'Status unclear', tone: 'quiet', icon: IconHelpCircle },
}

export function FactStatusTag({ status }: { readonly status: FactStatus }) {
  const { label, tone, icon } = STATUS_LOOKS[status]
  return (
    <Tag tone={tone} icon={icon}>
      {label}
    </Tag>
  )
}

interface VerificationTagProps extends Pick<Fact, 'verification' | 'retirement' | 'mergedInto'> {
  /** Says the deed before the name, where no column's title does. */
  readonly isSpelledOut?: boolean
}

/** Who vouched for a fact, or that nobody did, or that it is out of use. */
export function VerificationTag(props: VerificationTagProps) {
  const { verification, retirement, mergedInto, isSpelledOut = false } = props
  if (retirement !== null) {
    return (
      <Tag tone="bad" icon={IconArchive} look="plain">
        Retired
      </Tag>
    )
  }
  if (mergedInto !== null) {
    return (
      <Tag tone="quiet" icon={IconArrowMerge} look="plain">
        Merged
      </Tag>
    )
  }
  if (verification === null)
    return (
      <Tag tone="warn" icon={IconUserQuestion} look="plain">
        Not verified
      </Tag>
    )
  return (
    <Tag tone="good" icon={IconUserCheck} look="plain">
      {isSpelledOut && 'Verified by '}
      {verification.by}
    </Tag>
  )
}

/** Who a statement is about, in words. */
export function nameOfSubject(subject: FactSubject): string {
  if (subject.kind === 'company') return 'The company'
  if (subject.kind === 'customer') return 'The customer'
  return subject.name === null ? 'Vendors' : `Vendor: ${subject.name}`
}
