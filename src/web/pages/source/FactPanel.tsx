import { ActionIcon, Group } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { Fact } from '../../../domain/fact.ts'
import { DISCLOSURE_LOOKS } from '../../components/DisclosureTag.tsx'
import { FactStatusTag, nameOfSubject } from '../../components/FactTags.tsx'
import { Quote } from '../../components/Quote.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import { FactDeeds } from './FactDeeds.tsx'
import classes from './FactPanel.module.css'
import { FactSummary } from './FactSummary.tsx'

interface FactPanelProps {
  readonly fact: Fact | undefined
  readonly facts: readonly Fact[]
  readonly onChoose: (factId: string) => void
}

/** How the chosen fact was read: its status, subject, limits and who vouches for it. */
export function FactPanel({ fact, facts, onChoose }: FactPanelProps) {
  if (fact === undefined) return <FactSummary facts={facts} />
  const index = facts.indexOf(fact)
  const step = (by: number) => {
    const next = facts[index + by]
    if (next !== undefined) onChoose(next.id)
  }
  return (
    <aside className={classes.panel} aria-label="The chosen fact">
      <Group justify="space-between" mb="xs">
        <span className={classes.position}>
          Fact {index + 1} of {facts.length}
        </span>
        <Group gap={2}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Previous fact"
            disabled={index === 0}
            onClick={() => step(-1)}
          >
            <IconChevronUp size={17} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Next fact"
            disabled={index === facts.length - 1}
            onClick={() => step(1)}
          >
            <IconChevronDown size={17} />
          </ActionIcon>
        </Group>
      </Group>
      <Quote>{fact.text}</Quote>
      <dl className={classes.facts}>
        <div>
          <dt>Status</dt>
          <dd>
            <FactStatusTag status={fact.status} />
          </dd>
        </div>
        <div>
          <dt>About</dt>
          <dd>{nameOfSubject(fact.subject)}</dd>
        </div>
        <div>
          <dt>Section</dt>
          <dd>
            {fact.headingPath.length > 0 ? fact.headingPath.join(' › ') : 'Top of the document'}
          </dd>
        </div>
        <div>
          <dt>Limits</dt>
          <dd>
            {fact.qualifiers.length === 0
              ? 'None found'
              : fact.qualifiers.map((qualifier) => `“${qualifier}”`).join(', ')}
          </dd>
        </div>
        {saysMore(fact) && (
          <div>
            <dt>Context</dt>
            <dd>{fact.context}</dd>
          </div>
        )}
        {fact.dates.length > 0 && (
          <div>
            <dt>Dates</dt>
            <dd>{fact.dates.map(({ text }) => `“${text}”`).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>May go to</dt>
          <dd>
            {DISCLOSURE_LOOKS[fact.disclosure].label}
            {fact.ownDisclosure === null && ', as its source'}
          </dd>
        </div>
        {fact.classified !== null && (
          <div>
            <dt>Corrected</dt>
            <dd>
              by {fact.classified.by}, <Timestamp at={fact.classified.at} show="day" />
            </dd>
          </div>
        )}
        {fact.retirement !== null && (
          <div>
            <dt>Retired</dt>
            <dd>
              by {fact.retirement.by}, <Timestamp at={fact.retirement.at} show="day" />
              {fact.retirement.reason !== '' && `: ${fact.retirement.reason}`}
            </dd>
          </div>
        )}
        {fact.mergedInto !== null && (
          <div>
            <dt>Merged</dt>
            <dd>Another fact of the same statement is cited</dd>
          </div>
        )}
        <div>
          <dt>Verified</dt>
          <dd>
            {fact.verification === null ? (
              'Not yet: it is not cited'
            ) : (
              <>
                by {fact.verification.by}, <Timestamp at={fact.verification.at} show="day" />
              </>
            )}
          </dd>
        </div>
      </dl>
      <FactDeeds fact={fact} />
    </aside>
  )
}

/** Whether the context says what the section doesn't: what the cells of a table's row are. */
function saysMore({ context, headingPath }: Fact): boolean {
  return context !== '' && !headingPath.join(' · ').includes(context)
}
