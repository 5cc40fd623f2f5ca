import { Button } from '@mantine/core'
import { IconMapQuestion } from '@tabler/icons-react'
import { Link } from 'wouter'
import { EmptyState } from '../components/EmptyState.tsx'
import { Page } from '../components/Page.tsx'

export function NotFoundPage() {
  return (
    <Page title="Not here">
      <EmptyState
        icon={IconMapQuestion}
        title="There is nothing at this address"
        hint="It may have been removed, or the link is incomplete."
      >
        <Button component={Link} href="/" variant="default">
          Go to the questionnaires
        </Button>
      </EmptyState>
    </Page>
  )
}
