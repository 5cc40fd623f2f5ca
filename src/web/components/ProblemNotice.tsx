import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ApiProblem, messageOf } from '../api/api-problem.ts'
import classes from './ProblemNotice.module.css'

interface ProblemNoticeProps {
  readonly error: unknown
  readonly title?: string
  readonly onRetry?: () => void
  /** Another way on. */
  readonly children?: ReactNode
}

/** What went wrong and what to do, in the server's own words. */
export function ProblemNotice({ error, title, onRetry, children }: ProblemNoticeProps) {
  const heading = title ?? (error instanceof ApiProblem ? error.title : 'Something went wrong')
  return (
    <Alert
      className={classes.notice}
      role="alert"
      title={heading}
      icon={<IconAlertTriangle aria-hidden />}
      classNames={{ icon: classes.icon, title: classes.title, message: classes.message }}
    >
      {messageOf(error)}
      {onRetry !== undefined && (
        <Button size="xs" variant="default" mt="sm" onClick={onRetry} display="block">
          Try again
        </Button>
      )}
      {children !== undefined && children !== false && (
        <div className={classes.way}>{children}</div>
      )}
    </Alert>
  )
}
