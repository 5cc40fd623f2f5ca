import { Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarDue, IconCalendarPlus } from '@tabler/icons-react'
import type { Questionnaire } from '../../domain/questionnaire.ts'
import { describeDue, localDay } from './due-words.ts'
import { Initials } from './Initials.tsx'
import classes from './PlanButton.module.css'
import { PlanForm } from './PlanForm.tsx'

interface PlanButtonProps {
  readonly questionnaire: Questionnaire
  /** Without the owner's name, where there is little room. */
  readonly isCompact?: boolean
}

/** When a questionnaire is due and whose it is; a click changes both. */
export function PlanButton({ questionnaire, isCompact = false }: PlanButtonProps) {
  const [opened, { open, close }] = useDisclosure(false)
  const { dueOn, owner, finished, fileName } = questionnaire
  const due = dueOn === null ? null : describeDue(dueOn, localDay(new Date()))
  const words = due?.words ?? 'No due date'
  // That what is finished was never due is nobody's concern.
  const isDueShown = finished === null || due !== null
  const DueIcon = due === null ? IconCalendarPlus : IconCalendarDue
  return (
    <>
      <button
        type="button"
        className={classes.button}
        data-compact={isCompact}
        title={isCompact ? `Owner: ${owner}` : undefined}
        onClick={open}
      >
        {isDueShown && (
          <span className={classes.due} data-tone={finished === null ? due?.tone : undefined}>
            <DueIcon size={15} stroke={1.8} aria-hidden />
            {words}
          </span>
        )}
        <span className={classes.owner}>
          <Initials name={owner} size="small" />
          <span className="cs-visually-hidden">owner</span>
          <span className={isCompact ? 'cs-visually-hidden' : classes.name}>{owner}</span>
        </span>
        <span className="cs-visually-hidden">Plan {fileName}</span>
      </button>
      <Modal opened={opened} onClose={close} title="Plan the work">
        {opened && <PlanForm questionnaire={questionnaire} onClose={close} />}
      </Modal>
    </>
  )
}
