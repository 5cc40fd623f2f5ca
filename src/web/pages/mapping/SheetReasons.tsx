import { useMediaQuery } from '@mantine/hooks'
import { type Icon, IconAlertTriangle, IconCheck, IconHelp, IconMinus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SheetLayout } from '../../../domain/questionnaire.ts'
import classes from './SheetReasons.module.css'

interface SheetReasonsProps {
  readonly layout: SheetLayout | undefined
  readonly misfits: readonly string[]
}

/** Why the sheet is read as it is, and what keeps it from being saved so; folded up in a narrow window. */
export function SheetReasons({ layout, misfits }: SheetReasonsProps) {
  const isWide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false })
  const list = <ReasonList layout={layout} misfits={misfits} />
  if (isWide) {
    return (
      <aside className={classes.panel} aria-label="Why">
        <h3 className={classes.title}>Why</h3>
        {list}
      </aside>
    )
  }
  return (
    <details className={classes.fold} open={misfits.length > 0 || undefined}>
      <summary className={classes.title}>Why it is read so</summary>
      {list}
    </details>
  )
}

/** Below this, a person had better look. */
const SURE = 0.75

function ReasonList({ layout, misfits }: SheetReasonsProps) {
  const sureness = new Map(
    (layout?.decisions ?? []).map(({ reason, confidence }) => [reason, confidence]),
  )
  return (
    <ul className={classes.reasons}>
      {misfits.map((misfit) => (
        <Reason key={misfit} icon={IconAlertTriangle} look="bad">
          {misfit}
        </Reason>
      ))}
      {(layout?.reasons ?? []).map((reason) => {
        const confidence = sureness.get(reason) ?? 1
        if (confidence < SURE) {
          return (
            <Reason key={reason} icon={IconHelp} look="unsure">
              {reason} ({Math.round(confidence * 100)} % sure)
            </Reason>
          )
        }
        const isAgainst = / (isn't|aren't) /.test(reason)
        return (
          <Reason
            key={reason}
            icon={isAgainst ? IconMinus : IconCheck}
            look={isAgainst ? 'against' : 'for'}
          >
            {reason}
          </Reason>
        )
      })}
    </ul>
  )
}

function Reason(props: {
  readonly icon: Icon
  readonly look: 'for' | 'against' | 'unsure' | 'bad'
  readonly children: ReactNode
}) {
  const { icon: ReasonIcon, look, children } = props
  return (
    <li data-look={look}>
      <ReasonIcon size={14} stroke={2} aria-hidden />
      <span>{children}</span>
    </li>
  )
}
