import { IconPlugConnectedX } from '@tabler/icons-react'
import classes from './LineNote.module.css'
import { useLive } from './live-context.ts'

/** Says that the server isn't heard, while it isn't: what is shown may be old. */
export function LineNote() {
  const { isHeard } = useLive()
  return (
    <span role="status" className={classes.note} data-shown={!isHeard}>
      {!isHeard && (
        <>
          <IconPlugConnectedX size={15} stroke={1.8} aria-hidden />
          <span className={classes.words}>No connection; trying again</span>
        </>
      )}
    </span>
  )
}
