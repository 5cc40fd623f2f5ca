import type { Concept } from './concept.ts'
import { ACCESS_CONCEPTS } from './vocabulary/access.ts'
import { ATTESTATIONS_CONCEPTS } from './vocabulary/attestations.ts'
import { CRYPTOGRAPHY_CONCEPTS } from './vocabulary/cryptography.ts'
import { LAWS_CONCEPTS } from './vocabulary/laws.ts'

/** The field's vocabulary: names, abbreviations and wordings of what questionnaires ask about. */
export const CONCEPTS: readonly Concept[] = [
  ...ATTESTATIONS_CONCEPTS,
  ...LAWS_CONCEPTS,
  ...CRYPTOGRAPHY_CONCEPTS,
  ...ACCESS_CONCEPTS,
]
