import { Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { SheetLayout } from '../../../domain/questionnaire.ts'
import { countOf } from '../../components/count-of.ts'
import classes from './SheetCard.module.css'

/** How many questions of a sheet are shown as a proof that the right cells were found. */
const EXAMPLES = 8

/** One sheet with questions: its columns by letter, its first questions, and the evidence. */
export function SheetCard({ sheet }: { readonly sheet: SheetLayout }) {
  return (
    <section className={classes.card} aria-label={`Sheet ${sheet.name}`}>
      <header className={classes.head}>
        <Title order={3}>{sheet.name}</Title>
        <Text size="sm" c="dimmed">
          {countOf(sheet.questions.length, 'question')}
          {sheet.headerRow === null ? '' : ` · header in row ${sheet.headerRow}`}
        </Text>
      </header>
      <ul className={classes.columns} aria-label="Columns">
        {columnsOf(sheet).map((column) => (
          <li
            key={`${column.letter} ${column.role}`}
            className={classes.column}
            data-answer={column.isAnswer}
          >
            <span className={classes.letter}>{column.letter}</span>
            <span className={classes.role}>
              {column.role}
              {column.note !== null && <span className={classes.note}>{column.note}</span>}
            </span>
          </li>
        ))}
      </ul>
      {sheet.answerColumns.length === 0 && (
        <p className={classes.missing}>
          No answer column was found here: answers go into new columns at the right end.
        </p>
      )}
      <div className={classes.proof}>
        <ul className={classes.examples} aria-label="First questions">
          {sheet.questions.slice(0, EXAMPLES).map((question) => (
            <li key={question.row}>
              <span className={classes.row}>{question.id ?? `row ${question.row}`}</span>
              <span className={classes.text}>{question.text}</span>
            </li>
          ))}
          {sheet.questions.length > EXAMPLES && (
            <li className={classes.more}>and {sheet.questions.length - EXAMPLES} more</li>
          )}
        </ul>
        <ul className={classes.reasons} aria-label="Reasons">
          {sheet.reasons.map((reason) => (
            <li key={reason}>
              <IconCheck size={14} stroke={2} aria-hidden />
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

interface ColumnNote {
  readonly letter: string
  readonly role: string
  readonly note: string | null
  readonly isAnswer: boolean
}

const ROLES = { choice: 'Answer from a list', text: 'Answer text', comment: 'Comment' } as const

function columnsOf(sheet: SheetLayout): readonly ColumnNote[] {
  const named = (letter: string | null, role: string): readonly ColumnNote[] =>
    letter === null ? [] : [{ letter, role, note: null, isAnswer: false }]
  const answers = sheet.answerColumns.map((column) => ({
    letter: column.column,
    role: ROLES[column.kind],
    note: column.allowed === null ? column.header : column.allowed.join(' / '),
    isAnswer: true,
  }))
  return [...named(sheet.idColumn, 'ID'), ...named(sheet.questionColumn, 'Question'), ...answers]
}
