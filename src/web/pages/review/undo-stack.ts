import type { Answer } from '../../../domain/answer.ts'

/** A deed that can be taken back, with the revision of each answer before and after it. */
export interface UndoableDeed {
  /** What was done, as a person would say it: "approve 3.1". */
  readonly words: string
  readonly answers: readonly {
    readonly answerId: string
    readonly revision: number
    readonly revisionBefore: number
  }[]
}

/** As many deeds as anybody remembers having done. */
const MAX_DEEDS = 200

/** The deeds of a person, the latest last, with one more on top. */
export function pushDeed(
  stack: readonly UndoableDeed[],
  words: string,
  before: readonly Answer[],
  after: readonly Answer[],
): readonly UndoableDeed[] {
  const revisions = new Map(before.map(({ id, revision }) => [id, revision]))
  const answers = after.map(({ id, revision }) => {
    return { answerId: id, revision, revisionBefore: revisions.get(id) ?? revision - 1 }
  })
  return [...stack, { words, answers }].slice(-MAX_DEEDS)
}

/**
 * The deeds that are left when the latest was taken back.
 *
 * Taking back gives an answer a new revision with the content of the one before the deed; an earlier
 * deed that had led to that content is now the latest of the new revision.
 */
export function popDeed(
  stack: readonly UndoableDeed[],
  undone: readonly Answer[],
): readonly UndoableDeed[] {
  const last = stack.at(-1)
  const revisions = new Map(undone.map(({ id, revision }) => [id, revision]))
  const moved = new Map(
    last?.answers.map(({ answerId, revisionBefore }) => [
      `${answerId} ${revisionBefore}`,
      revisions.get(answerId),
    ]),
  )
  return stack.slice(0, -1).map((deed) => ({
    ...deed,
    answers: deed.answers.map((answer) => ({
      ...answer,
      revision: moved.get(`${answer.answerId} ${answer.revision}`) ?? answer.revision,
    })),
  }))
}
