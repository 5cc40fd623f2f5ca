import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
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

/** The source's text with each fact marked in it; a mark can be chosen. */
export function MarkedText({ text, facts, chosenId, onChoose }: MarkedTextProps) {
  const stretches = useMemo(() => markFacts(text, facts), [text, facts])
  const frame = useRef<HTMLElement>(null)
  const hasArrived = useRef(false)
  useEffect(() => {
    if (chosenId === null) return
    const mark = frame.current?.querySelector(`#${CSS.escape(chosenId)}`)
    mark?.scrollIntoView({ block: hasArrived.current ? 'nearest' : 'center' })
    hasArrived.current = true
  }, [chosenId])
  return (
    <article ref={frame} className={classes.text} aria-label="Text of the source">
      {stretches.map(({ start, text: words, fact }) =>
        fact === null ? (
          <span key={start}>{words}</span>
        ) : (
          <FactMark
            key={start}
            fact={fact}
            words={words}
            isChosen={fact.id === chosenId}
            onChoose={onChoose}
          />
        ),
      )}
    </article>
  )
}

interface FactMarkProps {
  readonly fact: Fact
  readonly words: string
  readonly isChosen: boolean
  readonly onChoose: (factId: string) => void
}

/** Not a `button` element: that can't break across lines as running text does. */
function FactMark({ fact, words, isChosen, onChoose }: FactMarkProps) {
  const { label, tone } = STATUS_LOOKS[fact.status]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(fact.id)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      id={fact.id}
      role="button"
      tabIndex={0}
      className={classes.fact}
      data-tone={tone}
      title={label}
      aria-pressed={isChosen}
      onClick={() => onChoose(fact.id)}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  )
}
