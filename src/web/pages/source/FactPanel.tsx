import { ActionIcon, Group } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
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
        <Row label="Status">
          <FactStatusTag status={fact.status} />
        </Row>
        <Row label="About">{nameOfSubject(fact.subject)}</Row>
        <Row label="Section">
          {fact.headingPath.length > 0 ? fact.headingPath.join(' › ') : 'Top of the document'}
        </Row>
        <Row label="Limits">
          {fact.qualifiers.length === 0
            ? 'None found'
            : fact.qualifiers.map((qualifier) => `“${qualifier}”`).join(', ')}
        </Row>
        {saysMore(fact) && <Row label="Context">{fact.context}</Row>}
        {fact.dates.length > 0 && (
          <Row label="Dates">{fact.dates.map(({ text }) => `“${text}”`).join(', ')}</Row>
        )}
        <Row label="May go to">
          {DISCLOSURE_LOOKS[fact.disclosure].label}
          {fact.ownDisclosure === null && ', as its source'}
        </Row>
        {fact.classified !== null && (
          <Row label="Corrected">
            by {fact.classified.by}, <Timestamp at={fact.classified.at} show="day" />
          </Row>
        )}
        {fact.retirement !== null && (
          <Row label="Retired">
            by {fact.retirement.by}, <Timestamp at={fact.retirement.at} show="day" />
            {fact.retirement.reason !== '' && `: ${fact.retirement.reason}`}
          </Row>
        )}
        {fact.mergedInto !== null && (
          <Row label="Merged">Another fact of the same statement is cited</Row>
        )}
        <Row label="Verified">
          {fact.verification === null ? (
            'Not yet: it is not cited'
          ) : (
            <>
              by {fact.verification.by}, <Timestamp at={fact.verification.at} show="day" />
            </>
          )}
        </Row>
      </dl>
      <FactDeeds fact={fact} />
    </aside>
  )
}

/** Whether the context says what the section doesn't: what the cells of a table's row are. */
function saysMore({ context, headingPath }: Fact): boolean {
  return context !== '' && !headingPath.join(' · ').includes(context)
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
