import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { QuestionnaireMapping } from '../../../domain/mapping.ts'
import type { Layout } from '../../../domain/questionnaire.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './MappingHead.module.css'
import { SaveMapping } from './SaveMapping.tsx'
import type { MappingWork } from './use-mapping.ts'

interface MappingHeadProps {
  readonly work: MappingWork
  readonly kept: QuestionnaireMapping
  readonly isDrafting: boolean
}

/** How many questions there are as things stand, whose mapping it is, and saving it. */
export function MappingHead({ work, kept, isDrafting }: MappingHeadProps) {
  const { layout, trial, isChanged, isCounting, undo } = work
  const sheets = layout.sheets.filter(({ questions }) => questions.length > 0).length
  return (
    <div className={classes.head}>
      <div className={classes.count} aria-live="polite" aria-busy={isCounting}>
        <span className={classes.number} data-waiting={isCounting || undefined}>
          {countQuestions(layout).toLocaleString()}
        </span>
        <span className={classes.words}>
          <h2 className={classes.title}>
            {countQuestions(layout) === 1 ? 'question' : 'questions'}
            {trial !== undefined && trial.changes.added > 0 && (
              <span className={classes.delta} data-more>
                +{trial.changes.added}
              </span>
            )}
            {trial !== undefined && trial.changes.removed > 0 && (
              <span className={classes.delta}>−{trial.changes.removed}</span>
            )}
          </h2>
          <span className={classes.origin}>
            on {sheets} of {layout.sheets.length} {layout.sheets.length === 1 ? 'sheet' : 'sheets'}
            {' · '}
            {isChanged ? 'changed, not saved yet' : <Origin kept={kept} />}
          </span>
        </span>
      </div>
      <div className={classes.deeds}>
        {work.isOtherThanDetected && !isDrafting && (
          <Button variant="subtle" color="gray" onClick={work.goBackToDetected}>
            Use what was detected
          </Button>
        )}
        {undo !== undefined && (
          <Tooltip label="Undo the last change">
            <ActionIcon variant="default" size={34} aria-label="Undo" onClick={undo}>
              <IconArrowBackUp size={17} stroke={1.8} />
            </ActionIcon>
          </Tooltip>
        )}
        {isChanged && (
          <Button variant="default" onClick={work.discard}>
            Discard
          </Button>
        )}
        {isChanged && <SaveMapping work={work} isDrafting={isDrafting} />}
      </div>
    </div>
  )
}

/** Where the mapping comes from, in words. */
function Origin({ kept: { origin } }: { readonly kept: QuestionnaireMapping }) {
  if (origin.kind === 'detected') return <>found by evidence in the file</>
  if (origin.kind === 'saved') {
    return (
      <>
        mapped by {origin.by}, <Timestamp at={origin.at} show="day" />
      </>
    )
  }
  return (
    <>
      recognised from the mapping that {origin.by} saved for {origin.fileName},{' '}
      <Timestamp at={origin.at} show="day" />
    </>
  )
}

function countQuestions({ sheets }: Layout): number {
  return sheets.reduce((sum, { questions }) => sum + questions.length, 0)
}
