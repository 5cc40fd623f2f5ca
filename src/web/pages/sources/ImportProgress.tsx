import { Button, Progress } from '@mantine/core'
import classes from './ImportProgress.module.css'

interface ImportProgressProps {
  readonly name: 'comparing' | 'importing'
  readonly done: number
  readonly total: number
  readonly file: string
  readonly onCancel: () => void
}

/** Which file an import is at, and how to stop it. */
export function ImportProgress({ name, done, total, file, onCancel }: ImportProgressProps) {
  const does = name === 'comparing' ? 'Reading' : 'Importing'
  return (
    <section className={classes.progress} aria-label="Import" aria-live="polite">
      <span className={classes.words}>
        {does} {done + 1} of {total}: {file}
      </span>
      <Progress value={((done + 0.5) / total) * 100} aria-label={`${does} the files`} animated />
      <Button size="xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </section>
  )
}
