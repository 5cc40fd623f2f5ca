import { Input } from '@mantine/core'
import { type Ref, useId } from 'react'
import type { Objection } from '../../../domain/objection.ts'
import { MarkedText } from './MarkedText.tsx'
import classes from './MarkedTextarea.module.css'

interface MarkedTextareaProps {
  readonly label: string
  readonly value: string
  readonly objections: readonly Objection[]
  /** The element that says what the marks mean, for those who can't see them. */
  readonly describedBy: string
  readonly inputRef: Ref<HTMLTextAreaElement>
  readonly autoFocus: boolean
  readonly onChange: (value: string) => void
}

/**
 * A field whose text can be underlined in places.
 *
 * A textarea shows plain text only, so the marks are drawn by a copy of the text right behind it, set
 * alike and invisible but for its underlines. The copy also gives the field its height, and what scrolls
 * is the frame around both: so the two can't come apart.
 */
export function MarkedTextarea(props: MarkedTextareaProps) {
  const { label, value, objections, describedBy, inputRef, autoFocus, onChange } = props
  const id = useId()
  return (
    <Input.Wrapper label={label} id={id} labelProps={{ htmlFor: id }} mt="md">
      <div className={classes.frame}>
        <div className={classes.stack}>
          <div className={classes.copy} aria-hidden="true" data-marks>
            <MarkedText text={value} objections={objections} />
            {/* A last line that is empty has a height, too. */}
            {'\u200b'}
          </div>
          <textarea
            ref={inputRef}
            id={id}
            className={classes.field}
            aria-describedby={describedBy}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit
            autoFocus={autoFocus}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      </div>
    </Input.Wrapper>
  )
}
