import classes from './Initials.module.css'

/** A small round sign of a person. Decoration: the name stands beside it. */
export function Initials({ name }: { readonly name: string }) {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return (
    <span className={classes.initials} aria-hidden="true">
      {letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('')}
    </span>
  )
}
