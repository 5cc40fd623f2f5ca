import type { Layout } from '../domain/questionnaire.ts'
import { openQuestionnaire } from '../questionnaire/open-questionnaire.ts'

/**
 * Finds the layout of a customer's file without taking it in.
 *
 * Needs no workspace, so that a person can look at a file before deciding where it goes.
 *
 * A file without questions is no error here: the layout's reasons say why none was found.
 *
 * @throws what `openQuestionnaire` throws for files that can't be read
 */
export async function inspectQuestionnaire(file: {
  readonly fileName: string
  readonly bytes: Uint8Array
}): Promise<Layout> {
  const { layout } = await openQuestionnaire(file, { allowEmpty: true })
  return layout
}
