import { UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react'
import type { Citation } from '../../../domain/draft.ts'
import { FactStatusTag, VerificationTag } from '../../components/FactTags.tsx'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useCitedFact } from '../../components/use-cited-fact.ts'
import classes from './CitedFact.module.css'
import { FactInPlace } from './FactInPlace.tsx'
import { readTableRow } from './read-table-row.ts'
import { TableRowQuote } from './TableRowQuote.tsx'

/** One quotation: its words, where they stand, how real they are and who vouches for them. */
export function CitedFact({ citation }: { readonly citation: Citation }) {
  const fact = useCitedFact(citation)
  const [isInPlace, { toggle }] = useDisclosure(false)
  const row = readTableRow(citation.quote, citation.section)
  const ToggleIcon = isInPlace ? IconArrowsMinimize : IconArrowsMaximize
  const words = row === null ? <Quote>{citation.quote}</Quote> : <TableRowQuote cells={row.cells} />
  return (
    <figure className={classes.citation}>
      {isInPlace && fact !== undefined ? <FactInPlace fact={fact} /> : words}
      <figcaption className={classes.caption}>
        <SourceLink
          sourceName={citation.source}
          factId={citation.factId}
          section={row === null ? citation.section : row.section}
        />
        {fact !== undefined && (
          <span className={classes.tags}>
            <UnstyledButton className={classes.toggle} onClick={toggle} aria-expanded={isInPlace}>
              <ToggleIcon size={14} stroke={1.8} aria-hidden />
              {isInPlace ? 'Only the quote' : 'In context'}
            </UnstyledButton>
            <FactStatusTag status={fact.status} />
            <VerificationTag
              verification={fact.verification}
              retirement={fact.retirement}
              mergedInto={fact.mergedInto}
              isSpelledOut
            />
          </span>
        )}
      </figcaption>
    </figure>
  )
}
