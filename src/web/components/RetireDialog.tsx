import { countOf } from './count-of.ts'
import { NoteDialog } from './NoteDialog.tsx'

interface RetireDialogProps {
  readonly count: number
  readonly opened: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onRetire: (reason: string) => void
}

/** Takes facts out of use, with the reason for whoever looks later. */
export function RetireDialog({ count, onRetire, ...dialog }: RetireDialogProps) {
  return (
    <NoteDialog
      {...dialog}
      title={count === 1 ? 'Retire the fact?' : `Retire ${countOf(count, 'fact')}?`}
      ask={{
        label: 'Why?',
        description:
          'It stays in its source and is cited no more. Approvals that rest on it become void.',
        example: 'We moved to another provider in May.',
      }}
      action="Retire"
      isGrave
      onDone={onRetire}
    />
  )
}
