import type { GivenMapping, Mapping } from '../domain/mapping.ts'
import type { Layout } from '../domain/questionnaire.ts'
import { openQuestionnaire } from '../questionnaire/open-questionnaire.ts'
import type { NamedFile } from './workspace.ts'

/**
 * Finds the layout and the mapping of a customer's file without taking it in.
 *
 * Needs no workspace, so that a person can look at a file before deciding where it goes.
 *
 * A file without questions is no error here: the layout's reasons say why none was found.
 *
 * @param given - how to read it instead.
 * @throws what `openQuestionnaire` throws for files that can't be read, and for a given mapping that
 *   doesn't fit
 */
export async function inspectQuestionnaire(
  file: NamedFile,
  given?: GivenMapping,
): Promise<{ readonly layout: Layout; readonly mapping: Mapping }> {
  return openQuestionnaire(file, { allowEmpty: true, given })
}
