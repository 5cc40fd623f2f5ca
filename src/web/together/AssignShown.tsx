import type { Answer } from '../../domain/answer.ts'
import { AssigneeMenu } from './AssigneeMenu.tsx'
import { useAssign } from './use-assign.ts'

interface AssignShownProps {
  readonly questionnaireId: string
  /** What the filter shows. */
  readonly answers: readonly Answer[]
}

/** Gives everything that a filter shows to one person. */
export function AssignShown({ questionnaireId, answers }: AssignShownProps) {
  const assign = useAssign(questionnaireId)
  const isNobodys = answers.every(({ assignee }) => assignee === null)
  return (
    <AssigneeMenu
      assignee={isNobodys ? null : undefined}
      label={`Assign ${answers.length} shown…`}
      look="icon"
      isBusy={assign.isPending}
      isDisabled={answers.length === 0}
      onAssign={(assignee) => assign.mutate({ answers, assignee })}
    />
  )
}
