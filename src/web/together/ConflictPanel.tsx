import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { Answer } from '../../domain/answer.ts'
import type { Draft } from '../../domain/draft.ts'
import { lastDeedQuery } from '../api/collaboration-queries.ts'
import { usePerson } from '../app/person-context.ts'
import { DecisionTag } from '../components/DecisionTag.tsx'
import classes from './ConflictPanel.module.css'
import { type ComparedPart, compareWords } from './compare-words.ts'
import { deedWords } from './deed-words.ts'

type Written = Pick<Draft, 'decision' | 'choice' | 'answer'>

interface ConflictPanelProps {
  /** As it is now, by another hand. */
  readonly answer: Answer
  readonly mine: Written
  /** Goes on with one's own text, now over theirs. */
  readonly onKeepMine: () => void
  /** Gives up one's own text. */
  readonly onTakeTheirs: () => void
  /** Goes on with both texts in the editor, one below the other. */
  readonly onMerge: (text: string) => void
}

/** Two people wrote the same answer: both texts side by side, and the choice. Nothing was overwritten. */
export function ConflictPanel(props: ConflictPanelProps) {
  const { answer, mine, onKeepMine, onTakeTheirs, onMerge } = props
  const { name: me } = usePerson()
  const { data: deed } = useQuery(lastDeedQuery(answer.id, answer.revision))
  const theirs = answer.draft
  if (theirs === null) return null
  const who = deed === undefined || deed === null || deed.by === me ? null : deed.by
  const [mineParts, theirParts] = compareWords(mine.answer, theirs.answer)
  const whose = who === null ? 'The other version' : `${who}’s version`
  return (
    <section role="alert" className={classes.panel} aria-labelledby="conflict">
      <h3 id="conflict" className={classes.title}>
        <IconUsers size={18} stroke={1.8} aria-hidden />
        {describe(who, deed?.by === me, deed?.action)}
      </h3>
      <p className={classes.note}>
        Nothing is overwritten: your text is still in the editor. Choose what goes on.
        {answer.approval !== null &&
          ` Saving yours makes the approval by ${answer.approval.by} void.`}
      </p>
      <div className={classes.sides}>
        <Side title="Yours, not saved" written={mine} parts={mineParts} />
        <Side title={whose} written={theirs} parts={theirParts} />
      </div>
      <div className={classes.deeds}>
        <Button size="xs" variant="default" onClick={onKeepMine}>
          Keep mine
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          Take theirs
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={mine.answer.trim() === theirs.answer.trim()}
          onClick={() => onMerge(`${mine.answer.trim()}\n\n${theirs.answer.trim()}`.trim())}
        >
          Merge by hand
        </Button>
      </div>
    </section>
  )
}

function describe(who: string | null, isMe: boolean, action: string | undefined): string {
  if (isMe) return `You ${deedWords(action)} this answer in another window while you were editing`
  if (who === null) return 'This answer changed while you were editing'
  return `${who} ${deedWords(action)} this answer while you were editing`
}

interface SideProps {
  readonly title: string
  readonly written: Written
  readonly parts: readonly ComparedPart[]
}

function Side({ title, written, parts }: SideProps) {
  return (
    <div className={classes.side}>
      <div className={classes.head}>
        <h4>{title}</h4>
        <DecisionTag decision={written.decision} look="plain" />
        {written.choice !== null && <span className={classes.choice}>{written.choice}</span>}
      </div>
      {written.answer.trim() === '' ? (
        <p className={classes.blank}>No text</p>
      ) : (
        <p className={classes.text}>
          {parts.map(({ text, isShared }, index) =>
            isShared ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, never reordered
              <Fragment key={index}>
                <mark>{text.trimEnd()}</mark>
                {text.slice(text.trimEnd().length)}
              </Fragment>
            ),
          )}
        </p>
      )}
    </div>
  )
}
