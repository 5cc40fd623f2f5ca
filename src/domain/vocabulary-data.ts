import type { Concept } from './concept.ts'
import { ACCESS_CONCEPTS } from './vocabulary/access.ts'
import { AI_CONCEPTS } from './vocabulary/ai.ts'
import { ATTESTATIONS_CONCEPTS } from './vocabulary/attestations.ts'
import { CONTINUITY_CONCEPTS } from './vocabulary/continuity.ts'
import { CRYPTOGRAPHY_CONCEPTS } from './vocabulary/cryptography.ts'
import { DATA_CONCEPTS } from './vocabulary/data.ts'
import { DEVELOPMENT_CONCEPTS } from './vocabulary/development.ts'
import { GOVERNANCE_CONCEPTS } from './vocabulary/governance.ts'
import { INCIDENTS_CONCEPTS } from './vocabulary/incidents.ts'
import { INFRASTRUCTURE_CONCEPTS } from './vocabulary/infrastructure.ts'
import { LAWS_CONCEPTS } from './vocabulary/laws.ts'
import { OPERATIONS_CONCEPTS } from './vocabulary/operations.ts'
import { PARTIES_CONCEPTS } from './vocabulary/parties.ts'
import { PEOPLE_CONCEPTS } from './vocabulary/people.ts'
import { PLACES_CONCEPTS } from './vocabulary/places.ts'
import { PRIVACY_CONCEPTS } from './vocabulary/privacy.ts'
import { PRODUCT_CONCEPTS } from './vocabulary/product.ts'
import { SUPPLIERS_CONCEPTS } from './vocabulary/suppliers.ts'
import { VENDORS_CONCEPTS } from './vocabulary/vendors.ts'

/** The field's vocabulary: names, abbreviations and wordings of what questionnaires ask about. */
export const CONCEPTS: readonly Concept[] = [
  ...ATTESTATIONS_CONCEPTS,
  ...LAWS_CONCEPTS,
  ...CRYPTOGRAPHY_CONCEPTS,
  ...ACCESS_CONCEPTS,
  ...PRODUCT_CONCEPTS,
  ...DATA_CONCEPTS,
  ...PRIVACY_CONCEPTS,
  ...OPERATIONS_CONCEPTS,
  ...INFRASTRUCTURE_CONCEPTS,
  ...DEVELOPMENT_CONCEPTS,
  ...CONTINUITY_CONCEPTS,
  ...INCIDENTS_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...SUPPLIERS_CONCEPTS,
  ...GOVERNANCE_CONCEPTS,
  ...AI_CONCEPTS,
  ...VENDORS_CONCEPTS,
  ...PLACES_CONCEPTS,
  ...PARTIES_CONCEPTS,
]
