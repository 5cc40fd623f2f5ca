import type { BlankAnswer } from '../../../domain/fill-report.ts'
import classes from './FillPreview.module.css'

/** Question by question, what stays blank, in whole or in part, and why. */
export function BlankTable({
  blanks,
  label,
  reasonHead,
}: {
  readonly blanks: readonly BlankAnswer[]
  readonly label: string
  readonly reasonHead: string
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className={classes.scroller} tabIndex={0} aria-label={label}>
      <table className={classes.table}>
        <colgroup>
          <col width="130" />
          <col />
          <col width="36%" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Text</th>
            <th scope="col">{reasonHead}</th>
          </tr>
        </thead>
        <tbody>
          {blanks.map((blank) => (
            <tr key={`${blank.sheet} ${blank.row} ${blank.reason}`}>
              <td className={classes.quiet}>{blank.questionId ?? `Row ${blank.row}`}</td>
              <td>{blank.question}</td>
              <td className={classes.quiet}>{blank.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
