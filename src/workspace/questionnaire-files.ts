import { NotFoundError } from '../domain/not-found-error.ts'
import { type ReadQuestionnaire, readQuestionnaire } from '../questionnaire/open-questionnaire.ts'
import type { Store } from '../store/open-store.ts'

/** The customers' files as read, of which the latest few are kept at hand. */
export interface QuestionnaireFiles {
  /** @throws NotFoundError */
  read(questionnaireId: string): Promise<ReadQuestionnaire>
  /** Keeps at hand what has just been read. */
  remember(questionnaireId: string, read: ReadQuestionnaire): void
}

/**
 * A person who maps a file looks at it window by window and asks for its questions click by click;
 * reading a large workbook each time would take a second. Two, since two people may be at it.
 */
const MAX_KEPT = 2

export function createQuestionnaireFiles(store: Pick<Store, 'questionnaires'>): QuestionnaireFiles {
  const kept = new Map<string, Promise<ReadQuestionnaire>>()

  const keep = (questionnaireId: string, read: Promise<ReadQuestionnaire>) => {
    kept.delete(questionnaireId)
    kept.set(questionnaireId, read)
    for (const id of kept.keys()) {
      if (kept.size > MAX_KEPT) kept.delete(id)
    }
  }

  const readFromStore = async (questionnaireId: string) => {
    const questionnaire = await store.questionnaires.find(questionnaireId)
    const content = await store.questionnaires.findContent(questionnaireId)
    if (!questionnaire || !content) throw new NotFoundError('questionnaire', questionnaireId)
    return readQuestionnaire({ fileName: questionnaire.fileName, bytes: content.bytes })
  }

  return {
    remember: (questionnaireId, read) => keep(questionnaireId, Promise.resolve(read)),

    async read(questionnaireId) {
      const known = kept.get(questionnaireId)
      const reading = known ?? readFromStore(questionnaireId)
      keep(questionnaireId, reading)
      try {
        return await reading
      } catch (error) {
        kept.delete(questionnaireId)
        throw error
      }
    },
  }
}
