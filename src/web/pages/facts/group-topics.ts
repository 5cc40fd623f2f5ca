import type { CountedTopic } from '../../../domain/topics/topic.ts'

/** The areas of the taxonomy, by the first part of a topic's id. */
const AREAS: Readonly<Record<string, string>> = {
  access: 'Access',
  ai: 'Artificial intelligence',
  compliance: 'Compliance',
  continuity: 'Continuity',
  crypto: 'Cryptography',
  data: 'Data',
  dev: 'Development',
  endpoint: 'Endpoints',
  governance: 'Governance',
  incident: 'Incidents',
  infra: 'Infrastructure',
  logging: 'Logging',
  network: 'Network',
  people: 'People',
  privacy: 'Privacy',
  product: 'Product',
  vendors: 'Vendors',
  vuln: 'Vulnerabilities',
}

/** The topics by their area, in the order of the taxonomy. An area that has no name here is named by its id. */
export function groupTopics(topics: readonly CountedTopic[]) {
  const groups = new Map<string, CountedTopic[]>()
  for (const topic of topics) {
    const [prefix = ''] = topic.id.split('.')
    const area = AREAS[prefix] ?? prefix
    groups.set(area, [...(groups.get(area) ?? []), topic])
  }
  return [...groups].map(([area, own]) => ({ area, topics: own }))
}
