import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Page.module.css'
import { useDocumentTitle } from './use-document-title.ts'

interface PageProps {
  readonly title: string
  /** One line under the title: what this page is for. */
  readonly lead?: ReactNode
  /** The page's main deeds, at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page of ordinary width with its title, lead and deeds. */
export function Page({ title, lead, actions, children }: PageProps) {
  useDocumentTitle(title)
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Title order={1}>{title}</Title>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}
