import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Tone } from '../../app/theme-variables.ts'
import classes from './WorkList.module.css'

export interface WorkItem {
  readonly key: string
  readonly href: string
  readonly words: ReactNode
  /** What it is about, quieter. */
  readonly note?: ReactNode
  /** At the right: how late, or how many. */
  readonly mark: string
  readonly tone: Tone
}

interface WorkListProps {
  readonly items: readonly WorkItem[]
  /** What is said where nothing waits. */
  readonly none: string
}

/** Things that wait for somebody, each a way to where it is dealt with. */
export function WorkList({ items, none }: WorkListProps) {
  if (items.length === 0) {
    return (
      <p className={classes.none}>
        <IconCircleCheck size={17} stroke={1.7} aria-hidden />
        {none}
      </p>
    )
  }
  return (
    <ul className={classes.list}>
      {items.map(({ key, href, words, note, mark, tone }) => (
        <li key={key}>
          <Link href={href} className={classes.item}>
            <span className={classes.words}>
              <span className={classes.name}>{words}</span>
              {note !== undefined && <span className={classes.note}>{note}</span>}
            </span>
            <span className={classes.mark} data-tone={tone}>
              {mark}
            </span>
            <IconChevronRight size={16} stroke={1.7} aria-hidden className={classes.arrow} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
