import { useMediaQuery } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react'
import type { SheetLayout } from '../../../domain/questionnaire.ts'
import classes from './SheetReasons.module.css'

interface SheetReasonsProps {
  readonly layout: SheetLayout | undefined
  readonly misfits: readonly string[]
}

/** Why the sheet is read as it is, and what keeps it from being saved so; folded up in a narrow window. */
export function SheetReasons({ layout, misfits }: SheetReasonsProps) {
  const isWide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false })
  const reasons = layout?.reasons ?? []
  if (isWide) {
    return (
      <aside className={classes.panel} aria-label="Why">
        <h3 className={classes.title}>Why</h3>
        <ReasonList reasons={reasons} misfits={misfits} />
      </aside>
    )
  }
  return (
    <details className={classes.fold} open={misfits.length > 0 || undefined}>
      <summary className={classes.title}>Why it is read so</summary>
      <ReasonList reasons={reasons} misfits={misfits} />
    </details>
  )
}

function ReasonList(props: {
  readonly reasons: readonly string[]
  readonly misfits: readonly string[]
}) {
  return (
    <ul className={classes.reasons}>
      {props.misfits.map((misfit) => (
        <li key={misfit} data-look="bad">
          <IconAlertTriangle size={14} stroke={2} aria-hidden />
          <span>{misfit}</span>
        </li>
      ))}
      {props.reasons.map((reason) => {
        const isAgainst = / isn't /.test(reason)
        const ReasonIcon = isAgainst ? IconMinus : IconCheck
        return (
          <li key={reason} data-look={isAgainst ? 'against' : 'for'}>
            <ReasonIcon size={14} stroke={2} aria-hidden />
            <span>{reason}</span>
          </li>
        )
      })}
    </ul>
  )
}
