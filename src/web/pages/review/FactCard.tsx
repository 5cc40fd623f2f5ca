import { Button, UnstyledButton } from '@mantine/core'
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Citation, ConsideredFact } from '../../../domain/draft.ts'
import { sourcesQuery } from '../../api/queries.ts'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useCitedFact } from '../../components/use-cited-fact.ts'
import classes from './FactCard.module.css'
import { FactStanding } from './FactStanding.tsx'
import { readTableRow } from './read-table-row.ts'
import { SourceWindow } from './SourceWindow.tsx'
import { TableRowQuote } from './TableRowQuote.tsx'

/** The facts of a source come together: those of a larger one are fetched only where they are looked at. */
const MAX_CHEAP_FACTS = 1_000

interface FactCardProps {
  readonly quotation: Citation | ConsideredFact
  readonly isCited?: boolean
  /** Shown where it stands in its source. */
  readonly isOpen: boolean
  /** How near it is to the question, from 0 to 1; undefined where retrieval didn't offer it. */
  readonly score: number | undefined
  readonly isBusy: boolean
  readonly onToggle: () => void
  readonly onDrop?: () => void
  readonly onCiteOnly?: () => void
  readonly onCiteToo?: () => void
}

/** One quotation: its words in their source, how real they are, who vouches for them, and citing it. */
export function FactCard(props: FactCardProps) {
  const { quotation, isCited = false, isOpen, score, isBusy } = props
  const { data: sources } = useQuery(sourcesQuery())
  const source = sources?.find(({ name }) => name === quotation.source)
  const isCheap = source !== undefined && source.factCount <= MAX_CHEAP_FACTS
  const fact = useCitedFact(quotation, isCited || isOpen || isCheap)
  const section = 'section' in quotation ? quotation.section : fact?.headingPath.join(' › ')
  const row = readTableRow(quotation.quote, section ?? '')
  const ToggleIcon = isOpen ? IconArrowsMinimize : IconArrowsMaximize
  return (
    <figure className={classes.card} data-cited={isCited}>
      {isOpen ? (
        <SourceWindow sourceName={quotation.source} fact={fact} quote={quotation.quote} />
      ) : row === null ? (
        <Quote>{quotation.quote}</Quote>
      ) : (
        <TableRowQuote cells={row.cells} />
      )}
      <figcaption className={classes.caption}>
        <SourceLink
          sourceName={quotation.source}
          factId={quotation.factId}
          section={row === null ? (section ?? '') : row.section}
        />
        {(isCited || isOpen) && <FactStanding fact={fact} sourceName={quotation.source} />}
        <div className={classes.deeds}>
          <UnstyledButton
            className={classes.toggle}
            onClick={props.onToggle}
            aria-expanded={isOpen}
          >
            <ToggleIcon size={14} stroke={1.8} aria-hidden />
            {isOpen ? 'Only the quote' : 'In its source'}
          </UnstyledButton>
          {score !== undefined && (
            <span
              className={classes.score}
              title="How near it is to the question, in words and meaning"
            >
              {Math.round(score * 100)} % near
            </span>
          )}
          <Button.Group className={classes.cite}>
            {props.onDrop && (
              <CiteButton label="Don’t cite" isBusy={isBusy} onClick={props.onDrop} />
            )}
            {props.onCiteToo && (
              <CiteButton label="Cite too" isBusy={isBusy} onClick={props.onCiteToo} />
            )}
            {props.onCiteOnly && (
              <CiteButton
                label={props.onCiteToo ? 'Cite instead' : 'Cite'}
                isBusy={isBusy}
                onClick={props.onCiteOnly}
              />
            )}
          </Button.Group>
        </div>
      </figcaption>
    </figure>
  )
}

interface CiteButtonProps {
  readonly label: string
  readonly isBusy: boolean
  readonly onClick: () => void
}

function CiteButton({ label, isBusy, onClick }: CiteButtonProps) {
  return (
    <Button size="compact-xs" variant="default" disabled={isBusy} onClick={onClick}>
      {label}
    </Button>
  )
}
