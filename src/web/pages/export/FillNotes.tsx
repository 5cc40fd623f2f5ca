import { Title } from '@mantine/core'
import classes from './FillNotes.module.css'

/** What to know of the filled file before it is sent, sentence by sentence. */
export function FillNotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <section className={classes.notes} aria-label="Before you send it">
      <Title order={2}>Before you send it</Title>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
