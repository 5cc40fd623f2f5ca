import { Kbd } from '@mantine/core'
import classes from './FactKeys.module.css'

const KEYS = [
  { key: 'j k', does: 'move' },
  { key: 'x', does: 'tick' },
  { key: 'J K', does: 'tick on the way' },
  { key: 'v', does: 'verify' },
  { key: 'e', does: 'correct' },
  { key: 'm', does: 'merge' },
  { key: 'r', does: 'retire' },
  { key: 'u', does: 'use again' },
  { key: '/', does: 'search' },
] as const

/** The keys of the page of facts, in one line. */
export function FactKeys() {
  return (
    <dl className={classes.keys} aria-label="Keys">
      {KEYS.map(({ key, does }) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((each) => (
              <Kbd key={each} size="xs">
                {each}
              </Kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
