import type { Kysely } from 'kysely'
import {
  type AffectedAnswerRepository,
  createAffectedAnswerRepository,
} from './affected-answer-repository.ts'
import { type AnswerRepository, createAnswerRepository } from './answer-repository.ts'
import { type AnswerStepRepository, createAnswerStepRepository } from './answer-step-repository.ts'

import {
  type AuditEventRepository,
  createAuditEventRepository,
  type NewAuditEvent,
} from './audit-event-repository.ts'

import { type CommentRepository, createCommentRepository } from './comment-repository.ts'
import type { Database } from './database.ts'
import {
  createDraftingJobRepository,
  type DraftingJobRepository,
} from './drafting-job-repository.ts'
import { createExportRepository, type ExportRepository } from './export-repository.ts'
import { createFactRepository, type FactRepository } from './fact-repository.ts'
import { createLibraryRepository, type LibraryRepository } from './library-repository.ts'
import { createModelReplyRepository, type ModelReplyRepository } from './model-reply-repository.ts'
import { createPeopleRepository, type PeopleRepository } from './people-repository.ts'
import {
  createQuestionnaireRepository,
  type QuestionnaireRepository,
} from './questionnaire-repository.ts'
import {
  createSavedMappingRepository,
  type SavedMappingRepository,
} from './saved-mapping-repository.ts'
import { createSentAnswerRepository, type SentAnswerRepository } from './sent-answer-repository.ts'
import { createSentRecordRepository, type SentRecordRepository } from './sent-record-repository.ts'
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
  readonly comments: CommentRepository
  readonly sentRecords: SentRecordRepository
  readonly people: PeopleRepository
}

/**
 * @param onEvents - told of each event of the audit trail as it is written; in a transaction, before
 * it is known whether that stands.
 */
export function createRepositories(
  database: Kysely<Database>,
  onEvents: (events: readonly NewAuditEvent[]) => void,
): Repositories {
  return {
    sources: createSourceRepository(database),
    facts: createFactRepository(database),
    questionnaires: createQuestionnaireRepository(database),
    answers: createAnswerRepository(database),
    answerSteps: createAnswerStepRepository(database),
    draftingJobs: createDraftingJobRepository(database),
    exports: createExportRepository(database),
    auditEvents: createAuditEventRepository(database, onEvents),
    savedMappings: createSavedMappingRepository(database),
    upkeep: createUpkeepRepository(database),
    library: createLibraryRepository(database),
    modelReplies: createModelReplyRepository(database),
    sentAnswers: createSentAnswerRepository(database),
    affectedAnswers: createAffectedAnswerRepository(database),
    comments: createCommentRepository(database),
    sentRecords: createSentRecordRepository(database),
    people: createPeopleRepository(database),
  }
}
