import { Initials } from '../components/Initials.tsx'
import { listNames } from './list-names.ts'
import classes from './Onlookers.module.css'
import { useOnlookers } from './use-place.ts'

/** Who else looks at an answer right now. Nothing while one is alone with it. */
export function Onlookers({ answerId }: { readonly answerId: string }) {
  const names = useOnlookers(answerId)
  if (names.length === 0) return null
  const words = `${listNames(names)} ${names.length === 1 ? 'looks' : 'look'} at this too`
  return (
    <span className={classes.onlookers} role="status" title={words}>
      {names.slice(0, 3).map((name) => (
        <Initials key={name} name={name} />
      ))}
      <span className={classes.words}>{words}</span>
    </span>
  )
}
