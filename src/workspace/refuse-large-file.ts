import { extname } from 'node:path'
import { refuseLargeFile } from '../ingest/read-source.ts'
import { refuseLargeQuestionnaire } from '../questionnaire/open-questionnaire.ts'
import { QUESTIONNAIRE_EXTENSIONS } from './supported-sources.ts'

/**
 * Refuses what would be refused for its size anyway, before its bytes are brought into memory.
 *
 * @throws UnreadableSourceError, QuestionnaireTooLargeError when the file is too large
 */
export function refuseLargeSource(name: string, byteCount: number): void {
  const isForm = QUESTIONNAIRE_EXTENSIONS.has(extname(name).toLowerCase())
  if (isForm) refuseLargeQuestionnaire(name, byteCount)
  else refuseLargeFile(name, byteCount)
}
