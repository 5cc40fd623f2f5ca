import type { Answer } from '../domain/answer.ts'
import { topicsOfQuestion } from '../domain/topics/find-topics.ts'
import type { QuestionTopic } from '../domain/topics/topic.ts'
import { TOPICS } from '../domain/topics/topic-data.ts'

/**
 * Sorts the questions of a questionnaire by topic: the topics that any is about, in the order of the
 * taxonomy. A question may be about several, or about none that is known.
 */
export function sortByTopic(answers: readonly Answer[]): readonly QuestionTopic[] {
  const idsByTopic = new Map<string, string[]>()
  for (const { id, question } of answers) {
    for (const topic of topicsOfQuestion(question)) {
      const ids = idsByTopic.get(topic)
      if (ids) ids.push(id)
      else idsByTopic.set(topic, [id])
    }
  }
  return TOPICS.flatMap(({ id, label }) => {
    const answerIds = idsByTopic.get(id)
    return answerIds === undefined ? [] : [{ id, label, answerIds }]
  })
}
