import classes from './Initials.module.css'

interface InitialsProps {
  readonly name: string
  /** `small` stands in a line of small text. */
  readonly size?: 'medium' | 'small'
}

/** A small round sign of a person. Decoration: the name stands beside it. */
export function Initials({ name, size = 'medium' }: InitialsProps) {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return (
    <span className={classes.initials} data-size={size} aria-hidden="true">
      {letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('')}
    </span>
  )
}
