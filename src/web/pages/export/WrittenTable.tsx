import type { WrittenCell } from '../../../domain/fill-report.ts'
import classes from './FillPreview.module.css'

/** Cell by cell, what is written. */
export function WrittenTable({ cells }: { readonly cells: readonly WrittenCell[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={classes.scroller} tabIndex={0} aria-label="Cells to be written">
      <table className={classes.table}>
        <colgroup>
          <col width="22%" />
          <col width="90" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Sheet</th>
            <th scope="col">Cell</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.sheet} ${cell.cell}`}>
              <td className={classes.quiet}>{cell.sheet}</td>
              <td className={classes.cell}>{cell.cell}</td>
              <td>{cell.value === '' ? <i className={classes.quiet}>emptied</i> : cell.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
