import type { Answer } from '../../domain/answer.ts'
import type { TopicCoverage } from '../../domain/overview.ts'
import { TOPICS } from '../../domain/topics/topic-data.ts'
import type { TopicsOf } from './remember-topics.ts'

/** Counts questions by their first topic, as the gaps do, so that the one page leads to the other. */
export function createCoverage(
  factsByTopic: ReadonlyMap<string, { readonly facts: number }>,
  topicsOf: TopicsOf,
) {
  const counted = new Map<string | null, TopicCoverage>()
  for (const { id: topicId, label } of TOPICS) {
    const facts = factsByTopic.get(topicId)?.facts ?? 0
    if (facts > 0) counted.set(topicId, { topicId, label, facts, ...NONE_ASKED })
  }
  return {
    add({ question, state, draft }: Answer): void {
      const topicId = topicsOf(question)[0] ?? null
      const present = counted.get(topicId) ?? {
        topicId,
        label: TOPICS.find(({ id }) => id === topicId)?.label ?? 'Other questions',
        facts: 0,
        ...NONE_ASKED,
      }
      const isUnanswered = draft?.decision === 'unanswered'
      const isAnswered = draft !== null && !isUnanswered && state !== 'rejected'
      counted.set(topicId, {
        ...present,
        asked: present.asked + 1,
        answered: present.answered + (isAnswered ? 1 : 0),
        unanswered: present.unanswered + (isUnanswered ? 1 : 0),
      })
    },

    list: (): readonly TopicCoverage[] =>
      [...counted.values()].sort(
        (a, b) =>
          b.unanswered - a.unanswered ||
          b.asked - a.asked ||
          b.facts - a.facts ||
          a.label.localeCompare(b.label),
      ),
  }
}

const NONE_ASKED = { asked: 0, answered: 0, unanswered: 0 }
