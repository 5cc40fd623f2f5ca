import type { Citation } from '../../../domain/draft.ts'
import classes from './CitationList.module.css'
import { CitedFact } from './CitedFact.tsx'

/** The proof: what the draft rests on, quotation by quotation. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null
  return (
    <section className={classes.proof} aria-label="Proof">
      <h3 className={classes.title}>
        Proof <span className={classes.count}>{citations.length}</span>
      </h3>
      <ul className={classes.list}>
        {citations.map((citation) => (
          <li key={citation.factId}>
            <CitedFact citation={citation} />
          </li>
        ))}
      </ul>
    </section>
  )
}
