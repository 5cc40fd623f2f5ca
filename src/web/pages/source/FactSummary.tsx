import { Button, Title } from '@mantine/core'
import type { Fact } from '../../../domain/fact.ts'
import { countOf } from '../../components/count-of.ts'
import { STATUS_LOOKS } from '../../components/FactTags.tsx'
import { useVerifyFacts } from '../../components/use-verify-facts.ts'
import classes from './FactPanel.module.css'

/** How many facts of each status a source holds, what the underlines mean, and what waits. */
export function FactSummary({ facts }: { readonly facts: readonly Fact[] }) {
  const verify = useVerifyFacts()
  const statuses = [...new Set(facts.map((fact) => fact.status))]
  const waiting = facts.filter((fact) => fact.verification === null)
  return (
    <aside className={classes.panel} aria-label="The facts of this source">
      <Title order={2} size="h3" mb="xs">
        {countOf(facts.length, 'fact')}, {facts.length - waiting.length} verified
      </Title>
      <ul className={classes.statuses}>
        {statuses.map((status) => (
          <li key={status}>
            <span className={classes.underline} data-tone={STATUS_LOOKS[status].tone}>
              {STATUS_LOOKS[status].label}
            </span>
            <span className="cs-numeric">
              {facts.filter((fact) => fact.status === status).length}
            </span>
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <Button
          mt="md"
          fullWidth
          loading={verify.isPending}
          onClick={() => verify.mutate(waiting.map((fact) => fact.id))}
        >
          Verify all {waiting.length}
        </Button>
      )}
    </aside>
  )
}
