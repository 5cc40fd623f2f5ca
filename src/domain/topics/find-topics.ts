import type { Concept } from '../concept.ts'
import { sha256 } from '../content-id.ts'
import type { Fact } from '../fact.ts'
import type { Question } from '../questionnaire.ts'
import { buildFormTrie, matchFormsAt } from '../vocabulary/form-trie.ts'
import { splitWords } from '../vocabulary/split-words.ts'
import { findConcepts, withBroader } from '../vocabulary.ts'
import { TOPICS } from './topic-data.ts'
import { TOPIC_WORDS } from './topic-words.ts'

/** More topics than this a statement is seldom about; the weaker ones are asides. */
const MAX_TOPICS = 3

/** What a mark counts: the vocabulary knows what it names, a loose word only hints. */
const CONCEPT_POINTS = 3
const WORD_POINTS = 1.5
/** A title names the topic of what stands under it; a questionnaire's sections are wider. */
const TITLE_FACTOR = 0.8
const SECTION_FACTOR = 0.45
const OUTER_TITLE_FACTOR = 0.25
/** A mark of something that every statement may mention tells only where nothing else does. */
const ASIDE_POINTS = 0.5
const ASIDES = new Set([
  ...['policy', 'periodic-review', 'security-policy', 'cloud-hosting', 'database', 'personal-data'],
  ...['technology-stack', 'health-data', 'encryption', 'authentication', 'access-control'],
  ...['service-description', 'certification', 'support', 'remediation', 'source-code'],
])
/** Topics weaker than this share of the strongest are asides too. */
const RELATIVE_FLOOR = 0.5

const topicByConcept = new Map(
  TOPICS.flatMap(({ id, concepts }) => concepts.map((concept) => [concept, id] as const)),
)
const orderByTopic = new Map(TOPICS.map(({ id }, index) => [id, index]))
const wordTrie = buildFormTrie(
  Object.entries(TOPIC_WORDS).map(
    ([id, words]): Concept => ({
      id,
      label: id,
      kind: 'topic',
      forms: words.split(';').map((form) => form.replace(/\s+/g, ' ').trim()),
    }),
  ),
)

/** Changes with the taxonomy: what was sorted by another one is sorted anew. */
export const TAXONOMY_VERSION = sha256(JSON.stringify(['1', TOPICS, TOPIC_WORDS]))

/** The topics that a fact is about, in the order of the taxonomy. */
export function topicsOfFact(fact: Pick<Fact, 'text' | 'headingPath'>): readonly string[] {
  const [nearest = '', ...outer] = [...fact.headingPath].reverse()
  return topicsOf([
    [fact.text, 1],
    [nearest, TITLE_FACTOR],
    ...outer.map((title) => [title, OUTER_TITLE_FACTOR] as const),
  ])
}

/** The topics that a question is about, in the order of the taxonomy. */
export function topicsOfQuestion(question: Pick<Question, 'text' | 'section'>): readonly string[] {
  return topicsOf([
    [question.text, 1],
    [question.section ?? '', SECTION_FACTOR],
  ])
}

/**
 * A text's own words tell, and the title right above them, which a short statement leans on ("Kept for
 * 35 days"); titles further out speak more softly.
 */
function topicsOf(texts: readonly (readonly [text: string, factor: number])[]): readonly string[] {
  const points = new Map<string, number>()
  for (const [text, factor] of texts) addMarks(points, text, factor)
  const strongest = Math.max(0, ...points.values())
  return [...points]
    .filter(([, sum]) => sum >= strongest * RELATIVE_FLOOR)
    .sort(([a, x], [b, y]) => y - x || orderOf(a) - orderOf(b))
    .slice(0, MAX_TOPICS)
    .map(([id]) => id)
    .sort((a, b) => orderOf(a) - orderOf(b))
}

function addMarks(points: Map<string, number>, text: string, factor: number): void {
  const marks = new Map<string, number>()
  const mark = (topic: string, worth: number) =>
    marks.set(topic, Math.max(marks.get(topic) ?? 0, worth) + (marks.has(topic) ? 0.5 : 0))
  for (const { concept } of findConcepts(text)) {
    // The nearest wider concept that a topic names stands for one that none does.
    const naming = withBroader(concept.id).find((id) => topicByConcept.has(id))
    const topic = naming && topicByConcept.get(naming)
    if (naming && topic) mark(topic, ASIDES.has(naming) ? ASIDE_POINTS : CONCEPT_POINTS)
  }
  const words = splitWords(text)
  for (const [first] of words.entries()) {
    for (const { concept } of matchFormsAt(wordTrie, words, first, true)) {
      mark(concept.id, WORD_POINTS)
    }
  }
  for (const [topic, worth] of marks) points.set(topic, (points.get(topic) ?? 0) + worth * factor)
}

function orderOf(topic: string): number {
  return orderByTopic.get(topic) ?? 0
}
