import { Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyStateProps {
  readonly icon: Icon
  readonly title: string
  /** What to do about it. */
  readonly hint?: ReactNode
  readonly children?: ReactNode
}

/** Nothing here, why, and what to do. */
export function EmptyState({ icon: StateIcon, title, hint, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon} aria-hidden="true">
        <StateIcon size={22} stroke={1.6} />
      </span>
      <Title order={2} size="h3">
        {title}
      </Title>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </div>
  )
}
