import { Skeleton, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import { questionnaireQuery } from '../../api/queries.ts'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import { useSheetRows } from '../mapping/use-sheet-rows.ts'
import classes from './RowContext.module.css'
import {
  type FormCell,
  type NearRow,
  REACH_ROWS,
  readFormCells,
  readNearRows,
} from './row-context.ts'

interface RowContextProps {
  readonly answer: Answer
  /** The answer to the question of a row of the same sheet, where it has one. */
  readonly answerAt: (row: number) => Answer | undefined
  readonly onSelect: (answer: Answer) => void
}

/** The question where it stands in the customer's sheet: what the form says beside it, and the rows around. */
export function RowContext({ answer, answerAt, onSelect }: RowContextProps) {
  const { question, questionnaireId } = answer
  const { data } = useQuery(questionnaireQuery(questionnaireId))
  const sheet = data?.layout.sheets.find(({ name }) => name === question.sheet)
  const { find, error } = useSheetRows(questionnaireId, question.sheet, {
    firstRow: Math.max(1, question.row - REACH_ROWS),
    lastRow: question.row + REACH_ROWS,
  })
  const headerRow = sheet?.headerRow ?? question.row
  const header = useSheetRows(questionnaireId, question.sheet, {
    firstRow: headerRow,
    lastRow: headerRow,
  })
  if (error !== null || sheet === undefined) return null
  if (find(question.row) === undefined) return <Skeleton className={classes.waiting} />
  const cells = readFormCells(question, sheet, (row) => find(row) ?? header.find(row))
  const rows = readNearRows(question, sheet, find)
  return (
    <section aria-label="In the sheet">
      <h3 className={classes.title}>
        In the sheet{' '}
        <span className={classes.place}>
          {question.sheet}, row {question.row}
        </span>
      </h3>
      {cells.length > 0 && (
        <dl className={classes.cells}>
          {cells.map((cell) => (
            <div key={cell.column}>
              <dt>{cell.title === '' ? `Column ${cell.column}` : cell.title}</dt>
              <dd>
                <CellText cell={cell} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ol className={classes.rows} aria-label="Neighbouring rows">
        {rows.map((near) => (
          <li key={near.row} aria-current={near.row === question.row ? 'true' : undefined}>
            <NearRowLine
              near={near}
              answer={near.row === question.row ? undefined : answerAt(near.row)}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Guidance may go on for a page; its beginning says whether to read on. */
const MAX_SHOWN_CHARS = 220

function CellText({ cell: { text } }: { readonly cell: FormCell }) {
  const [isWhole, setIsWhole] = useState(false)
  if (text.length <= MAX_SHOWN_CHARS || isWhole) return text
  return (
    <>
      {text.slice(0, MAX_SHOWN_CHARS).replace(/\s+\S*$/, '')}…{' '}
      <UnstyledButton className={classes.more} onClick={() => setIsWhole(true)}>
        Read on
      </UnstyledButton>
    </>
  )
}

interface NearRowLineProps {
  readonly near: NearRow
  readonly answer: Answer | undefined
  readonly onSelect: (answer: Answer) => void
}

function NearRowLine({ near, answer, onSelect }: NearRowLineProps) {
  const line = (
    <>
      <span className={classes.number}>{near.row}</span>
      {near.id !== '' && <span className={classes.id}>{near.id}</span>}
      <span className={classes.text}>{near.text}</span>
      {answer?.draft != null && <DecisionTag decision={answer.draft.decision} look="plain" />}
    </>
  )
  if (answer === undefined) return <span className={classes.row}>{line}</span>
  return (
    <UnstyledButton className={classes.row} onClick={() => onSelect(answer)}>
      {line}
    </UnstyledButton>
  )
}
