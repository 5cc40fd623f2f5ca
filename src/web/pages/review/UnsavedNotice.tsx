import { UnstyledButton } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { Answer } from '../../../domain/answer.ts'
import { countOf } from '../../components/count-of.ts'
import classes from './UnsavedNotice.module.css'

interface UnsavedNoticeProps {
  /** Those with words that nobody has saved, in the order of the file. */
  readonly answers: readonly Answer[]
  readonly selectedId: string | undefined
  readonly onSelect: (answer: Answer) => void
}

/** Says that words wait to be saved, and leads from one to the next. */
export function UnsavedNotice({ answers, selectedId, onSelect }: UnsavedNoticeProps) {
  const at = answers.findIndex(({ id }) => id === selectedId)
  const next = answers[(at + 1) % answers.length]
  if (next === undefined || (answers.length === 1 && at === 0)) return null
  return (
    <div className={classes.notice}>
      <IconPencil size={14} stroke={1.9} aria-hidden />
      <span role="status">{countOf(answers.length, 'edit')} not saved yet</span>
      <UnstyledButton className={classes.show} onClick={() => onSelect(next)}>
        Show it
      </UnstyledButton>
    </div>
  )
}
