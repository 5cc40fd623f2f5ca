import { Button, Progress } from '@mantine/core'
import type { ImportProgress as Progressed } from '../../../domain/import-progress.ts'
import classes from './ImportProgress.module.css'

interface ImportProgressProps {
  readonly name: 'comparing' | 'importing'
  readonly done: number
  readonly total: number
  readonly item: string
  readonly progress: Progressed | null
  readonly onCancel: () => void
}

const STEPS: Readonly<Record<Progressed['step'], string>> = {
  opening: 'opening it',
  reading: 'statements read',
  keeping: 'facts kept',
}

/** Which file an import is at, how far it is with it, and how to stop it. */
export function ImportProgress(props: ImportProgressProps) {
  const { name, done, total, item, progress, onCancel } = props
  const does = name === 'comparing' ? 'Reading' : 'Importing'
  return (
    <section className={classes.progress} aria-label="Import">
      <div className={classes.words} aria-live="polite">
        {does} {total > 1 && `${done + 1} of ${total}: `}
        {item}
      </div>
      <span className={classes.count}>{progress !== null && describe(progress)}</span>
      <Progress
        value={((done + shareOf(progress)) / total) * 100}
        aria-label={`${does} the files`}
        animated
      />
      <Button size="xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </section>
  )
}

function describe({ step, done, total }: Progressed): string {
  if (step === 'opening') return STEPS.opening
  return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${STEPS[step]}`
}

/** A file is half done when its statements are read; a file in the dark counts as barely begun. */
function shareOf(progress: Progressed | null): number {
  if (progress === null || progress.step === 'opening') return 0.1
  const share = progress.total === 0 ? 1 : progress.done / progress.total
  return progress.step === 'reading' ? 0.1 + share * 0.4 : 0.5 + share * 0.5
}
