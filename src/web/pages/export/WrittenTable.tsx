import type { WrittenCell } from '../../../domain/fill-report.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './FillPreview.module.css'

/** Cell by cell, what is written, and whose signature lets it leave. */
export function WrittenTable({ cells }: { readonly cells: readonly WrittenCell[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={classes.scroller} tabIndex={0} aria-label="Cells to be written">
      <table className={classes.table}>
        <colgroup>
          <col width="84" />
          <col width="120" />
          <col />
          <col width="190" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">Question</th>
            <th scope="col">Value</th>
            <th scope="col">Signed by</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell, index) => {
            // A question's cells stand together: the first says whose they are.
            const isFurther = cells[index - 1]?.row === cell.row
            return (
              <tr key={cell.cell} data-further={isFurther}>
                <td className={classes.cell}>{cell.cell}</td>
                <td className={classes.quiet}>{!isFurther && nameOf(cell)}</td>
                <td>{cell.value === '' ? <i className={classes.quiet}>emptied</i> : cell.value}</td>
                <td>
                  {!isFurther && cell.signed !== undefined && (
                    <>
                      {cell.signed.by}
                      <span className={classes.when}>
                        <Timestamp at={cell.signed.at} />
                      </span>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function nameOf({ questionId, row }: WrittenCell): string {
  return questionId ?? `Row ${row}`
}
