import type { Question } from '../../../domain/questionnaire.ts'
import classes from './CellAddresses.module.css'

/** The customer's own id of the question, and the cells that its answer goes into. */
export function CellAddresses({ question }: { readonly question: Question }) {
  const { choiceCell, textCell, commentCell, tickCells } = question
  const cells = [
    { label: 'List', cell: choiceCell },
    { label: 'Tick', cell: tickCells === null ? null : Object.values(tickCells).join(', ') },
    { label: 'Text', cell: textCell },
    { label: 'Comment', cell: commentCell },
  ].filter(({ cell }) => cell !== null && cell !== '')
  return (
    <dl className={classes.cells}>
      <div>
        <dt>Question</dt>
        <dd>{question.id ?? `row ${question.row}`}</dd>
      </div>
      {cells.map(({ label, cell }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <code>{cell}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
