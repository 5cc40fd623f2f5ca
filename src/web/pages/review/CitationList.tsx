import type { Citation } from '../../../domain/draft.ts'
import { FactStatusTag, VerificationTag } from '../../components/FactTags.tsx'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { useCitedFact } from '../../components/use-cited-fact.ts'
import classes from './CitationList.module.css'

/** The proof: each quotation word for word, where it stands, how real it is and who vouches for it. */
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

function CitedFact({ citation }: { readonly citation: Citation }) {
  const fact = useCitedFact(citation)
  return (
    <figure className={classes.citation}>
      <Quote>{citation.quote}</Quote>
      <figcaption className={classes.caption}>
        <SourceLink
          sourceName={citation.source}
          factId={citation.factId}
          section={citation.section}
        />
        <span className={classes.tags}>
          {fact !== undefined && <FactStatusTag status={fact.status} />}
          {fact !== undefined && <VerificationTag verification={fact.verification} />}
        </span>
      </figcaption>
    </figure>
  )
}
