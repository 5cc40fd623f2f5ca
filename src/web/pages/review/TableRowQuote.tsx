import type { TitledCell } from './read-table-row.ts'
import classes from './TableRowQuote.module.css'

/** A row of a table, word for word, each cell under the title of its column. */
export function TableRowQuote({ cells }: { readonly cells: readonly TitledCell[] }) {
  return (
    <blockquote className={classes.quote}>
      <dl className={classes.row}>
        {cells.map(({ column, text }) => (
          <div key={`${column} ${text}`}>
            <dt>{column}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </blockquote>
  )
}
