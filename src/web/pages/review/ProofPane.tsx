import { useState } from 'react'
import type { Citation, ConsideredFact } from '../../../domain/draft.ts'
import { FactCard } from './FactCard.tsx'
import classes from './ProofPane.module.css'

interface ProofPaneProps {
  readonly citations: readonly Citation[]
  readonly considered: readonly ConsideredFact[]
  readonly isBusy?: boolean
  /** Cites these facts from now on; left out where nothing is kept. */
  readonly onCite?: (factIds: readonly string[]) => void
}

/**
 * The proof: what the draft rests on, the first of it open where it stands in its source, and what else
 * was found, the nearest first, to check that nothing better was missed.
 */
export function ProofPane({ citations, considered, isBusy = false, onCite }: ProofPaneProps) {
  const citedIds = citations.map(({ factId }) => factId)
  const others = considered.filter(({ factId }) => !citedIds.includes(factId))
  const scores = new Map(considered.map(({ factId, score }) => [factId, score]))
  const [opened, setOpened] = useState<string | null>()
  const openId = opened === undefined ? (citedIds[0] ?? null) : opened
  const cardProps = (factId: string) => ({
    isOpen: factId === openId,
    onToggle: () => setOpened(factId === openId ? null : factId),
    score: scores.get(factId),
    isBusy,
  })
  return (
    <>
      <section aria-label="Proof">
        <h3 className={classes.title}>
          Proof <span className={classes.count}>{citedIds.length > 0 && citedIds.length}</span>
        </h3>
        {citedIds.length === 0 ? (
          <p className={classes.none}>
            Nothing is cited{others.length > 0 && onCite && ': cite what answers it below'}.
          </p>
        ) : (
          <ul className={classes.list}>
            {citations.map((citation) => (
              <li key={citation.factId}>
                <FactCard
                  quotation={citation}
                  isCited
                  {...cardProps(citation.factId)}
                  {...(onCite &&
                    citedIds.length > 1 && {
                      onDrop: () => onCite(citedIds.filter((id) => id !== citation.factId)),
                    })}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      {others.length > 0 && (
        <section className={classes.others} aria-label="Also considered">
          <h3 className={classes.title}>
            Also considered{' '}
            <span className={classes.count}>{others.length}, the nearest first</span>
          </h3>
          <ul className={classes.list}>
            {others.map((fact) => (
              <li key={fact.factId}>
                <FactCard
                  quotation={fact}
                  {...cardProps(fact.factId)}
                  {...(onCite && { onCiteOnly: () => onCite([fact.factId]) })}
                  {...(onCite &&
                    citedIds.length > 0 && { onCiteToo: () => onCite([...citedIds, fact.factId]) })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
