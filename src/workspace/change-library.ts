import type { AnswerScope, LibraryAnswer } from '../domain/library-answer.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { addDays } from '../domain/review-date.ts'
import { beginDeed } from './begin-deed.ts'
import { libraryEvent } from './keep-approved.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** What a person changes of an approved answer in the library; what is left out stays. */
export interface LibraryChange {
  readonly scope?: AnswerScope | undefined
  readonly owner?: string | undefined
  /** The day to look again; null: it is still so, and good for the usual period from today. */
  readonly reviewBy?: string | null | undefined
}

/** @throws UnnamedPersonError when `by` is blank @throws NotFoundError */
export function changeLibraryAnswer(
  context: WorkspaceContext,
  libraryId: string,
  change: LibraryChange,
  by: string,
): Promise<LibraryAnswer> {
  return context.store.transaction(async ({ library, auditEvents }) => {
    const deed = beginDeed(context, by)
    const entry = await library.find(libraryId)
    if (entry === undefined) throw new NotFoundError('approved answer', libraryId)
    const reviewDay =
      change.reviewBy === null ? addDays(deed.at, context.reviewPeriodDays) : change.reviewBy
    const after: LibraryAnswer = {
      ...entry,
      scope: change.scope ?? entry.scope,
      owner: change.owner ?? entry.owner,
      reviewBy: reviewDay ?? entry.reviewBy,
    }
    await library.save(after)
    await auditEvents.append([libraryEvent('library.changed', after, deed)])
    return after
  })
}
