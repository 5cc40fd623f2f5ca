import { z } from 'zod'
import { affectedAnswerSchema } from '../domain/affected-answer.ts'
import { agreementSchema } from '../domain/agreement.ts'
import { answerSchema } from '../domain/answer.ts'
import { auditEventSchema } from '../domain/audit-event.ts'
import { commentSchema, mentionSchema } from '../domain/comment.ts'
import { draftSchema } from '../domain/draft.ts'
import { draftingJobSchema } from '../domain/drafting-job.ts'
import { factSchema } from '../domain/fact.ts'
import { factChangeSchema } from '../domain/fact-change.ts'
import { factDifferenceSchema } from '../domain/fact-difference.ts'
import { exportRecordSchema, fillReportSchema } from '../domain/fill-report.ts'
import { importPreviewSchema, importReportSchema } from '../domain/import-report.ts'
import { languageModelPreviewSchema } from '../domain/language-model-usage.ts'
import { mappingSchema, mappingTrialSchema, questionnaireMappingSchema } from '../domain/mapping.ts'
import { overviewSchema } from '../domain/overview.ts'
import { personSchema } from '../domain/person.ts'
import { layoutSchema, questionnaireSchema, questionSchema } from '../domain/questionnaire.ts'
import { sentRecordSchema } from '../domain/sent-record.ts'
import { sheetPreviewSchema } from '../domain/sheet-preview.ts'
import { sourceSchema } from '../domain/source.ts'
import { workspaceSummarySchema } from '../domain/workspace-summary.ts'
import { problemSchema } from './problem.ts'

const NAMED_SCHEMAS = {
  Agreement: agreementSchema,
  AffectedAnswer: affectedAnswerSchema,
  Answer: answerSchema,
  AuditEvent: auditEventSchema,
  Comment: commentSchema,
  Draft: draftSchema,
  DraftingJob: draftingJobSchema,
  ExportRecord: exportRecordSchema,
  Fact: factSchema,
  FactChange: factChangeSchema,
  FactDifference: factDifferenceSchema,
  FillReport: fillReportSchema,
  ImportPreview: importPreviewSchema,
  ImportReport: importReportSchema,
  LanguageModelPreview: languageModelPreviewSchema,
  Layout: layoutSchema,
  Mapping: mappingSchema,
  MappingTrial: mappingTrialSchema,
  Mention: mentionSchema,
  Person: personSchema,
  Overview: overviewSchema,
  Problem: problemSchema,
  Question: questionSchema,
  Questionnaire: questionnaireSchema,
  QuestionnaireMapping: questionnaireMappingSchema,
  SentRecord: sentRecordSchema,
  SheetPreview: sheetPreviewSchema,
  Source: sourceSchema,
  WorkspaceSummary: workspaceSummarySchema,
}

/** The schemas that OpenAPI lists by name and refers to, so that clients get one type for each. */
export const componentSchemas = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) componentSchemas.add(schema, { id })
