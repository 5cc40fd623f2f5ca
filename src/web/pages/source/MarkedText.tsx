import { useEffect, useMemo, useRef } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import { STATUS_LOOKS } from '../../components/FactTags.tsx'
import classes from './MarkedText.module.css'
import { markFacts } from './mark-facts.ts'

interface MarkedTextProps {
  readonly text: string
  readonly facts: readonly Fact[]
  readonly chosenId: string | null
  readonly onChoose: (factId: string) => void
}

/** The source's text with each fact as a button in it. */
export function MarkedText({ text, facts, chosenId, onChoose }: MarkedTextProps) {
  const stretches = useMemo(() => markFacts(text, facts), [text, facts])
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosenId === null) return
    const mark = frame.current?.querySelector(`#${CSS.escape(chosenId)}`)
    mark?.scrollIntoView({ block: 'center' })
  }, [chosenId])
  return (
    <article ref={frame} className={classes.text} aria-label="Text of the source">
      {stretches.map(({ start, text: words, fact }) =>
        fact === null ? (
          <span key={start}>{words}</span>
        ) : (
          <mark key={start} className={classes.mark} data-chosen={fact.id === chosenId}>
            <button
              type="button"
              id={fact.id}
              className={classes.fact}
              data-tone={STATUS_LOOKS[fact.status].tone}
              title={STATUS_LOOKS[fact.status].label}
              aria-pressed={fact.id === chosenId}
              onClick={() => onChoose(fact.id)}
            >
              {words}
            </button>
          </mark>
        ),
      )}
    </article>
  )
}
