import { Switch } from '@mantine/core'
import type { SheetMapping } from '../../../domain/mapping.ts'
import { ROLE_LOOKS, roleOf, SHOWN_ROLES } from './role-looks.ts'
import classes from './SheetBar.module.css'

interface SheetBarProps {
  readonly sheet: SheetMapping
  readonly onChange: (sheet: SheetMapping) => void
}

/** Whether the sheet has questions, and what the colours on it mean. */
export function SheetBar({ sheet, onChange }: SheetBarProps) {
  const named = new Set(
    [...Object.keys(sheet.columns), ...Object.keys(sheet.ticks)].map((each) => roleOf(sheet, each)),
  )
  return (
    <div className={classes.bar}>
      <Switch
        size="sm"
        label="Has questions"
        checked={sheet.isQuestionnaire}
        onChange={(event) => onChange({ ...sheet, isQuestionnaire: event.currentTarget.checked })}
      />
      {sheet.isQuestionnaire && (
        <Switch
          size="sm"
          label="Answers under the questions"
          checked={sheet.answers === 'below'}
          onChange={(event) =>
            onChange({ ...sheet, answers: event.currentTarget.checked ? 'below' : 'beside' })
          }
        />
      )}
      {sheet.isQuestionnaire && (
        <ul className={classes.legend} aria-label="Colours">
          {SHOWN_ROLES.filter((role) => named.has(role)).map((role) => (
            <li key={role} data-role={ROLE_LOOKS[role].colour}>
              {ROLE_LOOKS[role].label}
            </li>
          ))}
        </ul>
      )}
      <span className={classes.hint}>
        {sheet.isQuestionnaire
          ? 'Click a column’s letter or a row’s number to change what it is.'
          : 'Left alone. Switch it on if it has questions to answer.'}
      </span>
    </div>
  )
}
