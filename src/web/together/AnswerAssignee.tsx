import type { Answer } from '../../domain/answer.ts'
import { AssigneeMenu } from './AssigneeMenu.tsx'
import { useAssign } from './use-assign.ts'

/** Whose an answer is, and how to give it to somebody. */
export function AnswerAssignee({ answer }: { readonly answer: Answer }) {
  const assign = useAssign(answer.questionnaireId)
  return (
    <AssigneeMenu
      assignee={answer.assignee}
      label="Assign"
      isBusy={assign.isPending}
      onAssign={(assignee) => assign.mutate({ answers: [answer], assignee })}
    />
  )
}
