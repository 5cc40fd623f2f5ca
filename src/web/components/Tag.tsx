import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Tone } from '../app/theme-variables.ts'
import classes from './Tag.module.css'

interface TagProps {
  readonly tone: Tone
  readonly icon?: Icon
  /** `plain` has no ground: for lists, where a hundred grounds would shout. */
  readonly look?: 'solid' | 'plain'
  readonly children: ReactNode
}

/** A status in words; the colour and the icon only repeat what the words say. */
export function Tag({ tone, icon: TagIcon, look = 'solid', children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone} data-look={look}>
      {TagIcon !== undefined && <TagIcon size={13} stroke={2} aria-hidden />}
      {children}
    </span>
  )
}
