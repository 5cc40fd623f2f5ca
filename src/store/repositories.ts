import type { Kysely } from 'kysely'
import {
  type AffectedAnswerRepository,
  createAffectedAnswerRepository,
} from './affected-answer-repository.ts'
import { type AnswerRepository, createAnswerRepository } from './answer-repository.ts'
import { type AnswerStepRepository, createAnswerStepRepository } from './answer-step-repository.ts'
import { type AuditEventRepository, createAuditEventRepository } from './audit-event-repository.ts'
import type { Database } from './database.ts'
import {
  createDraftingJobRepository,
  type DraftingJobRepository,
} from './drafting-job-repository.ts'
import { createExportRepository, type ExportRepository } from './export-repository.ts'
import { createFactRepository, type FactRepository } from './fact-repository.ts'
import { createLibraryRepository, type LibraryRepository } from './library-repository.ts'
import { createModelReplyRepository, type ModelReplyRepository } from './model-reply-repository.ts'
import {
  createQuestionnaireRepository,
  type QuestionnaireRepository,
} from './questionnaire-repository.ts'
import {
  createSavedMappingRepository,
  type SavedMappingRepository,
} from './saved-mapping-repository.ts'
import { createSentAnswerRepository, type SentAnswerRepository } from './sent-answer-repository.ts'
import { createSourceRepository, type SourceRepository } from './source-repository.ts'
import { createUpkeepRepository, type UpkeepRepository } from './upkeep-repository.ts'

/** One repository per kind of thing, all on the same connection or in the same transaction. */
export interface Repositories {
  readonly sources: SourceRepository
  readonly facts: FactRepository
  readonly questionnaires: QuestionnaireRepository
  readonly answers: AnswerRepository
  readonly answerSteps: AnswerStepRepository
  readonly draftingJobs: DraftingJobRepository
  readonly exports: ExportRepository
  readonly auditEvents: AuditEventRepository
  readonly savedMappings: SavedMappingRepository
  readonly upkeep: UpkeepRepository
  readonly library: LibraryRepository
  readonly modelReplies: ModelReplyRepository
  readonly sentAnswers: SentAnswerRepository
  readonly affectedAnswers: AffectedAnswerRepository
}

export function createRepositories(database: Kysely<Database>): Repositories {
  return {
    sources: createSourceRepository(database),
    facts: createFactRepository(database),
    questionnaires: createQuestionnaireRepository(database),
    answers: createAnswerRepository(database),
    answerSteps: createAnswerStepRepository(database),
    draftingJobs: createDraftingJobRepository(database),
    exports: createExportRepository(database),
    auditEvents: createAuditEventRepository(database),
    savedMappings: createSavedMappingRepository(database),
    upkeep: createUpkeepRepository(database),
    library: createLibraryRepository(database),
    modelReplies: createModelReplyRepository(database),
    sentAnswers: createSentAnswerRepository(database),
    affectedAnswers: createAffectedAnswerRepository(database),
  }
}
