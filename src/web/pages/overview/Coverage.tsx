import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TopicCoverage } from '../../../domain/overview.ts'
import classes from './Coverage.module.css'
import { CoverageRow } from './CoverageRow.tsx'
import { Panel } from './Panel.tsx'

/** More topics at once are a wall; the thinnest come first. */
const FIRST_SHOWN = 12

/** Facts by topic against the questions asked: two bars back to back, each with a scale of its own. */
export function Coverage({ coverage }: { readonly coverage: readonly TopicCoverage[] }) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? coverage : coverage.slice(0, FIRST_SHOWN)
  const most = {
    facts: Math.max(1, ...coverage.map(({ facts }) => facts)),
    asked: Math.max(1, ...coverage.map(({ asked }) => asked)),
  }
  const unasked = coverage.every(({ asked }) => asked === 0)
  return (
    <Panel
      title="Coverage by topic"
      lead={
        unasked
          ? 'What your sources state, by topic. Once a questionnaire is here, what it asks stands beside it.'
          : 'What your sources state against what customers ask, the most unanswered first. The two sides have scales of their own.'
      }
      isWide
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.left}>
              Facts in use
            </th>
            <th scope="col" className={classes.middle}>
              Topic
            </th>
            <th scope="col">
              <span className={classes.legend}>
                <span>Questions asked:</span>
                <span data-part="answered">answered</span>
                <span data-part="unanswered">unanswered</span>
                <span data-part="undrafted">not drafted</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((topic) => (
            <CoverageRow key={topic.topicId} topic={topic} most={most} />
          ))}
        </tbody>
      </table>
      {coverage.length > FIRST_SHOWN && (
        <Button
          mt="sm"
          size="xs"
          variant="default"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? `Show the ${FIRST_SHOWN} thinnest` : `Show all ${coverage.length} topics`}
        </Button>
      )}
    </Panel>
  )
}
