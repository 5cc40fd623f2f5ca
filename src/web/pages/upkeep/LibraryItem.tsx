import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { LibraryAnswer } from '../../../domain/library-answer.ts'
import { DecisionTag } from '../../components/DecisionTag.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from '../../components/WorkSection.module.css'
import { LibraryEditor } from './LibraryEditor.tsx'
import type { Upkeep } from './use-upkeep.ts'

interface LibraryItemProps {
  readonly entry: LibraryAnswer
  readonly upkeep: Upkeep
  /** What else can be done with it. */
  readonly children?: ReactNode
}

/** An approved answer: what was asked, what was answered, for whom it holds and who keeps it. */
export function LibraryItem({ entry, upkeep, children }: LibraryItemProps) {
  const [isEditing, setIsEditing] = useState(false)
  return (
    <li className={`${classes.item} ${classes.row}`}>
      <div className={classes.words}>
        <p className={classes.question}>{entry.question.text}</p>
        <p className={classes.answer}>
          <DecisionTag decision={entry.decision} /> {entry.answer || entry.choice}
        </p>
        <div className={classes.parts}>
          <span>
            Approved by {entry.approvedBy}, <Timestamp at={entry.approvedAt} show="day" />
          </span>
          <span>{entry.fileName}</span>
          <span>Holds {describeScope(entry)}</span>
          <span>Kept by {entry.owner}</span>
          <span>Look again by {entry.reviewBy}</span>
        </div>
      </div>
      <div className={classes.deeds}>
        {children}
        <Button
          size="xs"
          variant="subtle"
          onClick={() => setIsEditing(true)}
          aria-label={`Change for whom it holds and who keeps it: ${entry.question.text}`}
        >
          Change
        </Button>
      </div>
      {isEditing && (
        <LibraryEditor
          entry={entry}
          isBusy={upkeep.change.isPending}
          onClose={() => setIsEditing(false)}
          onSave={(change) =>
            upkeep.change.mutate(
              { libraryId: entry.id, change },
              { onSuccess: () => setIsEditing(false) },
            )
          }
        />
      )}
    </li>
  )
}

function describeScope({ scope }: LibraryAnswer): string {
  if (scope.kind === 'general') return 'for everybody'
  return scope.kind === 'customer' ? `for ${scope.name} alone` : `for the product ${scope.name}`
}
