import type { Deed } from '../domain/deed.ts'
import { getPersonName } from '../review/get-person-name.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * The deed that a person begins now.
 *
 * @throws UnnamedPersonError when `by` is blank
 */
export function beginDeed({ now }: Pick<WorkspaceContext, 'now'>, by: string): Deed {
  return { by: getPersonName(by), at: now().toISOString() }
}
