import type { Answer } from '../domain/answer.ts'
import type { Gap, GapGroup } from '../domain/gap.ts'
import { questionKey } from '../domain/question-key.ts'
import { TOPICS } from '../domain/topics/topic-data.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** What questionnaires asked and no source answers, by topic; the most asked first, in both. */
export async function findGaps({
  store,
  topicsOf,
}: WorkspaceContext): Promise<readonly GapGroup[]> {
  const counts = await store.facts.countByTopic()
  const gaps = new Map<string, Gap>()
  const topicByKey = new Map<string, string | null>()
  for (const { id, fileName } of await store.questionnaires.list()) {
    for (const answer of await store.answers.listOf(id)) {
      if (!isUnanswered(answer)) continue
      const { text, section, sheet, row } = answer.question
      const key = questionKey(text)
      const present = gaps.get(key)
      const asking = { answerId: answer.id, questionnaireId: id, fileName, sheet, row, section }
      gaps.set(key, {
        key,
        question: present?.question ?? text,
        missing: present?.missing ?? answer.draft?.reason ?? '',
        askings: [...(present?.askings ?? []), asking],
      })
      if (!present) topicByKey.set(key, topicsOf(answer.question)[0] ?? null)
    }
  }
  const topicIds = [...new Set(topicByKey.values())]
  return topicIds
    .map((topicId) => {
      const own = [...gaps.values()].filter(({ key }) => topicByKey.get(key) === topicId)
      return {
        topicId,
        label: TOPICS.find(({ id }) => id === topicId)?.label ?? 'Other questions',
        asked: own.reduce((sum, { askings }) => sum + askings.length, 0),
        facts: topicId === null ? 0 : (counts.get(topicId)?.facts ?? 0),
        gaps: own.sort((a, b) => b.askings.length - a.askings.length),
      }
    })
    .sort((a, b) => b.asked - a.asked || (a.label < b.label ? -1 : 1))
}

/** Drafted without an answer, and no person has given one since. */
function isUnanswered({ state, draft }: Answer): boolean {
  return draft?.decision === 'unanswered' && (state === 'drafted' || state === 'rejected')
}
