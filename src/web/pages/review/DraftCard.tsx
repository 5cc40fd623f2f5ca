import { IconFlag } from '@tabler/icons-react'
import type { Answer } from '../../../domain/answer.ts'
import type { Draft } from '../../../domain/draft.ts'
import { Confidence } from '../../components/Confidence.tsx'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import { AllowedValues } from './AllowedValues.tsx'
import classes from './DraftCard.module.css'
import { FLAG_WORDS } from './flag-words.ts'
import { PersonalText } from './PersonalText.tsx'

const WRITERS = {
  extractive: 'In the words of the sources.',
  model: 'Worded by the language model and checked against the sources.',
  person: 'Edited by a person.',
  library: 'Approved before, and offered again.',
} as const

interface DraftCardProps {
  readonly draft: Draft
  /** Where the draft goes; null where a question was only asked. */
  readonly answer: Answer | null
}

/** What would go to the customer, how sure it is, why, and what to look at before signing. */
export function DraftCard({ draft, answer }: DraftCardProps) {
  /** The engine's confidence and reason speak of its own draft, not of a person's words. */
  const isByPerson = draft.writer === 'person'
  return (
    <section className={classes.card} aria-label="Draft">
      <header className={classes.head}>
        <DecisionTag decision={draft.decision} />
        <span className={classes.sure}>
          {draft.decision !== 'unanswered' && !isByPerson && (
            <Confidence value={draft.confidence} />
          )}
        </span>
        {answer !== null && <AllowedValues question={answer.question} choice={draft.choice} />}
      </header>
      {draft.answer === '' ? (
        <p className={classes.nothing}>
          {answer === null
            ? 'Your verified facts don’t answer this.'
            : 'No text: the cells stay blank until somebody writes an answer.'}
        </p>
      ) : isByPerson && answer !== null ? (
        <PersonalText answer={answer} draft={draft} />
      ) : (
        <p className={classes.text}>{draft.answer}</p>
      )}
      <footer className={classes.foot}>
        <p className={classes.reason}>
          <span className={classes.label}>{nameReason(draft)}</span>
          {draft.reason}
        </p>
        {draft.answer !== '' && <p className={classes.writer}>{WRITERS[draft.writer]}</p>}
        {draft.flags.length > 0 && (
          <ul className={classes.flags} aria-label="Look at">
            {draft.flags.map((flag) => (
              <li key={flag}>
                <IconFlag size={14} stroke={2} aria-hidden />
                <span>
                  <b>{FLAG_WORDS[flag].label}.</b> {FLAG_WORDS[flag].explanation}
                </span>
              </li>
            ))}
          </ul>
        )}
      </footer>
    </section>
  )
}

function nameReason({ writer, decision }: Draft): string {
  if (writer === 'person') return 'Before the edit'
  return decision === 'unanswered' ? 'What is missing' : 'Why'
}
