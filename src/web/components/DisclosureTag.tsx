import { type Icon, IconFileCertificate, IconLock, IconWorld } from '@tabler/icons-react'
import type { Disclosure } from '../../domain/disclosure.ts'
import type { Tone } from '../app/theme-variables.ts'
import { Tag } from './Tag.tsx'

interface DisclosureLook {
  readonly label: string
  readonly tone: Tone
  readonly icon: Icon
}

/** How far something may go, named and shown alike for facts, sources and questionnaires. */
export const DISCLOSURE_LOOKS: Readonly<Record<Disclosure, DisclosureLook>> = {
  public: { label: 'Public', tone: 'info', icon: IconWorld },
  nda: { label: 'Under NDA', tone: 'quiet', icon: IconFileCertificate },
  internal: { label: 'Internal', tone: 'warn', icon: IconLock },
}

export const DISCLOSURE_CHOICES = (Object.keys(DISCLOSURE_LOOKS) as Disclosure[]).map((value) => ({
  value,
  label: DISCLOSURE_LOOKS[value].label,
}))

export function DisclosureTag({ disclosure }: { readonly disclosure: Disclosure }) {
  const { label, tone, icon } = DISCLOSURE_LOOKS[disclosure]
  return (
    <Tag tone={tone} icon={icon} look="plain">
      {label}
    </Tag>
  )
}
