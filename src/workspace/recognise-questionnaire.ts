import type { MappingOrigin, SavedMapping } from '../domain/mapping.ts'
import { type AppliedMapping, applyMapping } from '../questionnaire/apply-mapping.ts'
import type { ReadQuestionnaire } from '../questionnaire/open-questionnaire.ts'
import { recogniseMapping } from '../questionnaire/recognise-mapping.ts'

/** How a file is read, and why so. */
export interface MappedQuestionnaire extends AppliedMapping {
  readonly origin: MappingOrigin
}

/**
 * Reads a file by the mapping of a form like it that somebody saved; as detection finds it where
 * there is none, or where that mapping gives no questions.
 *
 * @param saved - the latest first.
 */
export function recogniseQuestionnaire(
  { grids, detected }: ReadQuestionnaire,
  saved: readonly SavedMapping[],
): MappedQuestionnaire {
  const recognised = recogniseMapping(grids, saved)
  if (recognised) {
    const { savedBy, savedAt, fileName } = recognised.known
    const day = savedAt.slice(0, 10)
    const origin = `recognised from the mapping that ${savedBy} saved for ${fileName} on ${day}`
    const applied = applyMapping(grids, detected, recognised.mapping, origin)
    if (applied.layout.sheets.some(({ questions }) => questions.length > 0)) {
      return { ...applied, origin: { kind: 'recognised', by: savedBy, at: savedAt, fileName } }
    }
  }
  return { ...detected, origin: { kind: 'detected' } }
}
