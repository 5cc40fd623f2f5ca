import type { Question } from '../../domain/questionnaire.ts'
import { topicsOfQuestion } from '../../domain/topics/find-topics.ts'

/** About as many as a hundred long questionnaires ask. */
const MAX_REMEMBERED = 30_000

export type TopicsOf = (question: Pick<Question, 'text' | 'section'>) => readonly string[]

/**
 * Finds the topics of a question once: they follow from its words, and finding them takes half a
 * millisecond, which over all questionnaires keeps a page waiting for seconds.
 */
export function rememberTopics(): TopicsOf {
  const remembered = new Map<string, readonly string[]>()
  return (question) => {
    const key = JSON.stringify([question.text, question.section])
    const known = remembered.get(key)
    if (known) return known
    const found = topicsOfQuestion(question)
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    remembered.set(key, found)
    return found
  }
}
