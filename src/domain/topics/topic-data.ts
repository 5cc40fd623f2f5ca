import { ACCESS_TOPICS } from './access-topics.ts'
import { DATA_TOPICS } from './data-topics.ts'
import { ENGINEERING_TOPICS } from './engineering-topics.ts'
import { ORGANISATION_TOPICS } from './organisation-topics.ts'
import { PRIVACY_TOPICS } from './privacy-topics.ts'
import { RESILIENCE_TOPICS } from './resilience-topics.ts'
import type { MarkedTopic } from './topic.ts'

/** The taxonomy, in the order in which people read it. Edit the files beside this one. */
export const TOPICS: readonly MarkedTopic[] = [
  ...ACCESS_TOPICS,
  ...DATA_TOPICS,
  ...PRIVACY_TOPICS,
  ...RESILIENCE_TOPICS,
  ...ENGINEERING_TOPICS,
  ...ORGANISATION_TOPICS,
]
