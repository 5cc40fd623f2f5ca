import { IconAt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { mentionsQuery } from '../api/collaboration-queries.ts'
import { usePerson } from '../app/person-context.ts'
import classes from './MentionsLink.module.css'

/** The way to what calls the person, with how much of it is unread. */
export function MentionsLink() {
  const { name } = usePerson()
  const [path] = useLocation()
  const { data: unread = [] } = useQuery(mentionsQuery(name, 'unread'))
  const count = unread.length
  const words = count === 0 ? 'Mentions' : `Mentions, ${count} unread`
  return (
    <Link
      href="/mentions"
      className={classes.link}
      aria-label={words}
      title={words}
      aria-current={path === '/mentions' ? 'page' : undefined}
    >
      <IconAt size={18} stroke={1.7} aria-hidden />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  )
}
