import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { Answer } from '../../../domain/answer.ts'
import { AnswerStateTag } from '../../components/AnswerStateTag.tsx'
import { AnswerCompany } from '../../together/AnswerCompany.tsx'
import classes from './AnswerDetail.module.css'
import { CellAddresses } from './CellAddresses.tsx'

interface AnswerHeadProps {
  readonly answer: Answer
  /** The answer that this one waits for; undefined where its question stands by itself. */
  readonly follows: Answer | undefined
  readonly position: { readonly index: number; readonly total: number }
  readonly onStep: (step: number) => void
}

/** The question: where it stands, what it asks, what it follows, and which cells its answer goes into. */
export function AnswerHead({ answer, follows, position, onStep }: AnswerHeadProps) {
  const { question } = answer
  return (
    <>
      <div className={classes.top}>
        <span className={classes.where}>
          {[question.sheet, question.section].filter(Boolean).join(' › ')}
        </span>
        <Group gap={2} wrap="nowrap">
          <span className={classes.position}>
            {position.index + 1} of {position.total}
          </span>
          <Tooltip label="Previous (k)">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label="Previous question"
              disabled={position.index === 0}
              onClick={() => onStep(-1)}
            >
              <IconChevronUp size={17} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Next (j)">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label="Next question"
              disabled={position.index === position.total - 1}
              onClick={() => onStep(1)}
            >
              <IconChevronDown size={17} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </div>
      <h2 className={classes.question}>{question.text}</h2>
      {follows !== undefined && (
        <p className={classes.where}>
          Follows “{follows.question.text}”, {describeRoot(follows)}.
        </p>
      )}
      <div className={classes.facts}>
        <AnswerStateTag answer={answer} />
        <CellAddresses question={question} />
      </div>
      <AnswerCompany answer={answer} />
    </>
  )
}

function describeRoot({ draft }: Answer): string {
  if (draft === null) return 'not drafted yet'
  return draft.decision === 'unanswered' ? 'unanswered so far' : `answered “${draft.decision}”`
}
