import { Loader } from '@mantine/core'
import { IconFileSpreadsheet, IconFiles } from '@tabler/icons-react'
import classes from './DropOverlay.module.css'

const WORDS = {
  questionnaire: {
    icon: IconFileSpreadsheet,
    title: 'Drop the questionnaire',
    hint: 'Excel (.xlsx, .xlsm) or CSV. You see how it is read before anything is drafted.',
  },
  sources: {
    icon: IconFiles,
    title: 'Drop the documents to import them',
    hint: 'Text, Markdown, HTML, PDF, Word, or a questionnaire you answered before.',
  },
} as const

interface DropOverlayProps {
  readonly takes: keyof typeof WORDS
  /** The file that is being read, once it was dropped. */
  readonly reading?: string
}

/** Covers the window while files are dragged over it, and says what becomes of them. */
export function DropOverlay({ takes, reading }: DropOverlayProps) {
  const { icon: DropIcon, title, hint } = WORDS[takes]
  return (
    <div className={classes.overlay} role="status">
      <div className={classes.frame}>
        {reading === undefined ? (
          <DropIcon size={40} stroke={1.3} aria-hidden className={classes.icon} />
        ) : (
          <Loader size={36} />
        )}
        <p className={classes.title}>{reading === undefined ? title : `Reading ${reading}`}</p>
        <p className={classes.hint}>
          {reading === undefined
            ? hint
            : 'Its sheets, its questions and the cells for the answers.'}
        </p>
      </div>
    </div>
  )
}
