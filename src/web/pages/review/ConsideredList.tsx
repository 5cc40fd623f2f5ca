import { Button, Collapse, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronRight } from '@tabler/icons-react'
import type { ConsideredFact } from '../../../domain/draft.ts'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import classes from './ConsideredList.module.css'

interface ConsideredListProps {
  readonly considered: readonly ConsideredFact[]
  readonly citedIds: readonly string[]
  readonly isBusy?: boolean
  /** Cites these facts from now on; left out where nothing is kept. */
  readonly onCite?: (factIds: readonly string[]) => void
}

/** What else was found for the question, the nearest first: to check that nothing better was missed. */
export function ConsideredList(props: ConsideredListProps) {
  const { considered, citedIds, isBusy = false, onCite } = props
  const others = considered.filter((fact) => !citedIds.includes(fact.factId))
  const [opened, { toggle }] = useDisclosure(citedIds.length === 0)
  if (others.length === 0) return null
  return (
    <section className={classes.considered} aria-label="Also considered">
      <UnstyledButton className={classes.toggle} onClick={toggle} aria-expanded={opened}>
        <IconChevronRight size={16} className={classes.arrow} data-opened={opened} aria-hidden />
        Also considered <span className={classes.count}>{others.length}, the nearest first</span>
      </UnstyledButton>
      <Collapse expanded={opened} transitionDuration={120}>
        <ul className={classes.list}>
          {others.map((fact) => (
            <li key={fact.factId} className={classes.fact}>
              <Quote>{fact.quote}</Quote>
              <div className={classes.foot}>
                <SourceLink sourceName={fact.source} factId={fact.factId} />
                {onCite !== undefined && (
                  <Button.Group className={classes.cite}>
                    {citedIds.length > 0 && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        disabled={isBusy}
                        onClick={() => onCite([...citedIds, fact.factId])}
                      >
                        Cite too
                      </Button>
                    )}
                    <Button
                      size="compact-xs"
                      variant="default"
                      disabled={isBusy}
                      onClick={() => onCite([fact.factId])}
                    >
                      {citedIds.length > 0 ? 'Cite instead' : 'Cite'}
                    </Button>
                  </Button.Group>
                )}
              </div>
            </li>
          ))}
        </ul>
      </Collapse>
    </section>
  )
}
