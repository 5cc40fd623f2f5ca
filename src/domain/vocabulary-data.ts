import type { Concept } from './concept.ts'
import { ACCESS_CONCEPTS } from './vocabulary/access.ts'
import { AI_CONCEPTS } from './vocabulary/ai.ts'
import { ATTESTATION_CONCEPTS } from './vocabulary/attestations.ts'
import { CONTINUITY_CONCEPTS } from './vocabulary/continuity.ts'
import { CRYPTOGRAPHY_CONCEPTS } from './vocabulary/cryptography.ts'
import { DATA_CONCEPTS } from './vocabulary/data.ts'
import { DEVELOPMENT_CONCEPTS } from './vocabulary/development.ts'
import { GOVERNANCE_CONCEPTS } from './vocabulary/governance.ts'
import { INCIDENT_CONCEPTS } from './vocabulary/incidents.ts'
import { INFRASTRUCTURE_CONCEPTS } from './vocabulary/infrastructure.ts'
import { LAW_CONCEPTS } from './vocabulary/laws.ts'
import { OPERATIONS_CONCEPTS } from './vocabulary/operations.ts'
import { PARTY_CONCEPTS } from './vocabulary/parties.ts'
import { PEOPLE_CONCEPTS } from './vocabulary/people.ts'
import { PLACE_CONCEPTS } from './vocabulary/places.ts'
import { PRIVACY_CONCEPTS } from './vocabulary/privacy.ts'
import { PRODUCT_CONCEPTS } from './vocabulary/product.ts'
import { SUPPLIER_CONCEPTS } from './vocabulary/suppliers.ts'
import { VENDOR_CONCEPTS } from './vocabulary/vendors.ts'

/** The field's vocabulary: names, abbreviations and wordings of what questionnaires ask about. */
export const CONCEPTS: readonly Concept[] = [
  ...ATTESTATION_CONCEPTS,
  ...LAW_CONCEPTS,
  ...CRYPTOGRAPHY_CONCEPTS,
  ...ACCESS_CONCEPTS,
  ...PRODUCT_CONCEPTS,
  ...DATA_CONCEPTS,
  ...PRIVACY_CONCEPTS,
  ...OPERATIONS_CONCEPTS,
  ...INFRASTRUCTURE_CONCEPTS,
  ...DEVELOPMENT_CONCEPTS,
  ...CONTINUITY_CONCEPTS,
  ...INCIDENT_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...SUPPLIER_CONCEPTS,
  ...GOVERNANCE_CONCEPTS,
  ...AI_CONCEPTS,
  ...VENDOR_CONCEPTS,
  ...PLACE_CONCEPTS,
  ...PARTY_CONCEPTS,
]
