import { Kbd, Modal } from '@mantine/core'
import classes from './KeysDialog.module.css'

const KEYS = [
  { keys: ['j', '↓'], does: 'Next question' },
  { keys: ['k', '↑'], does: 'Previous question' },
  { keys: ['a'], does: 'Approve, and go to the next' },
  { keys: ['e'], does: 'Edit' },
  { keys: ['Ctrl', 'Enter'], does: 'Save the edit and approve' },
  { keys: ['Esc'], does: 'Leave an edit without changes' },
  { keys: ['r'], does: 'Reject with a note' },
  { keys: ['u'], does: 'Undo the last deed' },
  { keys: ['o'], does: 'Reopen what was decided' },
  { keys: ['/'], does: 'Search' },
  { keys: ['?'], does: 'These keys' },
] as const

interface KeysDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export function KeysDialog({ opened, onClose }: KeysDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="sm">
      <dl className={classes.keys}>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
