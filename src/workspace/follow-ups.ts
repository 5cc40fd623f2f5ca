import type { RootAnswer } from '../answer/drafter.ts'
import type { Answer } from '../domain/answer.ts'
import type { Decision } from '../domain/decision.ts'
import { findRoot } from '../domain/follow-up.ts'

/** The follow-up questions of a questionnaire, and how their roots are answered so far. */
export interface FollowUps {
  /** What an answer's question follows, as it stands now; `undefined` where it stands by itself. */
  rootOf(answer: Answer): RootAnswer | undefined
  /** The id of the answer that has to be drafted before this one. */
  rootIdOf(answer: Answer): string | undefined
  /** Notes how a question has been drafted, for those that follow it. */
  note(answerId: string, decision: Decision): void
}

/** Reads which questions of a questionnaire follow which, from all of its answers in order. */
export function readFollowUps(answers: readonly Answer[]): FollowUps {
  const decisions = new Map(answers.map(({ id, draft }) => [id, draft?.decision ?? 'unanswered']))
  const questions = answers.map((answer) => ({ ...answer.question, answer }))
  const roots = new Map(
    questions.flatMap(({ answer }, index) => {
      const followUp = findRoot(questions, index)
      return followUp ? [[answer.id, followUp] as const] : []
    }),
  )
  return {
    rootOf(answer) {
      const followUp = roots.get(answer.id)
      if (!followUp) return undefined
      const { answer: root } = followUp.root
      const decision = decisions.get(root.id) ?? 'unanswered'
      return { question: root.question, decision, condition: followUp.condition }
    },
    rootIdOf: (answer) => roots.get(answer.id)?.root.answer.id,
    note(answerId, decision) {
      decisions.set(answerId, decision)
    },
  }
}
