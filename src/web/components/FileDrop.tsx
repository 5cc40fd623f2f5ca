import { Button } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import classes from './FileDrop.module.css'

interface FileDropProps {
  /** What to drop: "a questionnaire". */
  readonly what: string
  /** Endings that the file picker offers, comma-separated. */
  readonly accept: string
  readonly multiple?: boolean
  readonly isBusy?: boolean
  readonly hint?: ReactNode
  readonly buttonLabel: string
  readonly onFiles: (files: readonly File[]) => void
}

/** A place to drop files on, with a button for those who would rather choose them. */
export function FileDrop(props: FileDropProps) {
  const { what, accept, multiple = false, isBusy = false, hint, buttonLabel, onFiles } = props
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (!isBusy) take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span className={classes.icon} aria-hidden="true">
        <IconUpload size={18} stroke={1.7} />
      </span>
      <div className={classes.words}>
        <div className={classes.title}>{isOver ? `Drop ${what}` : `Drop ${what} here`}</div>
        {hint !== undefined && <div className={classes.hint}>{hint}</div>}
      </div>
      <Button variant="default" loading={isBusy} onClick={() => input.current?.click()}>
        {buttonLabel}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={buttonLabel}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
