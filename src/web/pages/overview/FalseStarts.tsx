import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ConfidenceBand } from '../../../domain/confidence-band.ts'
import type { BandOutcome, FalseStart } from '../../../domain/overview.ts'
import { DECISION_LOOKS } from '../../components/DecisionTag.tsx'
import { BandBar } from './BandBar.tsx'
import classes from './FalseStarts.module.css'
import { Panel } from './Panel.tsx'
import { WorkList } from './WorkList.tsx'

const MOST_SHOWN = 6

interface FalseStartsProps {
  readonly outcomes: readonly BandOutcome[]
  readonly falseStarts: readonly FalseStart[]
}

/** What people did with the drafts of each band, and those that they didn't let stand. */
export function FalseStarts({ outcomes, falseStarts }: FalseStartsProps) {
  const [band, setBand] = useState<ConfidenceBand | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const listed = falseStarts.filter((each) => band === null || each.band === band)
  return (
    <Panel
      title="False starts"
      lead="Drafts that gave an answer, and what people did with them. A band is as good as the share that was kept; choose one to see what was not."
      isWide
    >
      <div className={classes.sides}>
        <div className={classes.bands}>
          {outcomes.map((outcome) => (
            <BandBar
              key={outcome.band}
              outcome={outcome}
              isChosen={band === outcome.band}
              onChoose={() => setBand(band === outcome.band ? null : outcome.band)}
            />
          ))}
        </div>
        <div className={classes.list} aria-live="polite">
          <WorkList
            none={
              outcomes.every(({ kept }) => kept === 0) && falseStarts.length === 0
                ? 'Nobody has decided on a draft yet.'
                : 'None was changed or rejected.'
            }
            items={(showsAll ? listed : listed.slice(0, MOST_SHOWN)).map((each) => ({
              key: each.answerId,
              href: `/questionnaires/${each.questionnaireId}/review?show=all&answer=${each.answerId}`,
              words: each.question,
              note: `${each.fileName} · drafted as “${DECISION_LOOKS[each.decision].label}”`,
              mark: each.outcome === 'changed' ? 'Changed' : 'Rejected',
              tone: each.outcome === 'changed' ? 'warn' : 'bad',
            }))}
          />
          {listed.length > MOST_SHOWN && !showsAll && (
            <Button mt="sm" size="xs" variant="default" onClick={() => setShowsAll(true)}>
              Show {listed.length - MOST_SHOWN} more
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
