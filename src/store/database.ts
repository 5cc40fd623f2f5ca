import type { Generated } from 'kysely'

/**
 * The tables as the queries see them. Only types that SQLite and PostgreSQL share: text, integers,
 * real numbers and bytes. Times are ISO text, lists and objects are JSON text.
 */
export interface Database {
  sources: SourceTable
  facts: FactTable
  questionnaires: QuestionnaireTable
  answers: AnswerTable
  answer_steps: AnswerStepTable
  citations: CitationTable
  drafting_jobs: DraftingJobTable
  drafting_queue: DraftingQueueTable
  exports: ExportTable
  audit_events: AuditEventTable
  saved_mappings: SavedMappingTable
  model_replies: ModelReplyTable
  sent_answers: SentAnswerTable
  sent_citations: SentCitationTable
  affected_answers: AffectedAnswerTable
  conflict_decisions: ConflictDecisionTable
  fact_reviews: FactReviewTable
  derivations: DerivationTable
  library_answers: LibraryAnswerTable
  library_citations: LibraryCitationTable
  comments: CommentTable
  mentions: MentionTable
  sent_records: SentRecordTable
}

export interface SourceTable {
  id: string
  name: string
  title: string | null
  format: string
  trust: string
  disclosure: string
  content_hash: string
  stated_date: string | null
  imported_at: string
  imported_by: string
  visible_text: string
  bytes: Uint8Array
}

export interface FactTable {
  id: string
  source_id: string
  ordinal: number
  text: string
  start_offset: number
  end_offset: number
  heading_path: string
  status: string
  subject: string
  qualifiers: string
  context: string
  dates: string
  quantities: string
  /** Ids between bars, so that one can be searched for: `|access.mfa|people.training|`. */
  topics: string
  verified_by: string | null
  verified_at: string | null
  own_disclosure: string | null
  classified_by: string | null
  classified_at: string | null
  /** Status, subject and limits as they were read, where a person has corrected them since. */
  reading: string | null
  retired_by: string | null
  retired_at: string | null
  retired_reason: string | null
  merged_into: string | null
  /** Headings and text in lower case, so that a search needs no function of one dialect. */
  search_text: string
}

/** What a person decided on a conflict; the id changes with what the facts say. */
interface ConflictDecisionTable {
  id: string
  kept_id: string | null
  decided_by: string
  decided_at: string
  note: string
}

/** A day of review that a person set; without one it follows from when the fact was vouched for. */
interface FactReviewTable {
  fact_id: string
  review_by: string
  set_by: string
  set_at: string
}

export interface LibraryAnswerTable {
  id: string
  answer_id: string
  approved_at: string
  /** The approved answer as JSON. */
  content: string
}

interface LibraryCitationTable {
  library_id: string
  fact_id: string
}

/** By which version of the code a derived column was filled. */
interface DerivationTable {
  name: string
  version: string
}

interface QuestionnaireTable {
  id: string
  file_name: string
  format: string
  content_hash: string
  uploaded_at: string
  uploaded_by: string
  audience: string
  customer: string | null
  due_on: string | null
  /** Null where it is who uploaded the file. */
  owner: string | null
  finished_at: string | null
  finished_by: string | null
  layout: string
  /** Null where the questionnaire is read as detection finds it, and nobody has looked yet. */
  mapping: string | null
  mapping_origin: string | null
  mapping_revision: Generated<number>
  bytes: Uint8Array
}

export interface AnswerTable {
  id: string
  questionnaire_id: string
  ordinal: number
  question: string
  state: string
  /** The draft's decision once more, for counting. */
  decision: string | null
  draft: string | null
  approval: string | null
  voided: string | null
  rejection_note: string | null
  revision: number
  assignee: string | null
}

interface CommentTable {
  id: string
  answer_id: string
  by: string
  at: string
  text: string
}

/** Whom a comment calls, and when they have read it. */
interface MentionTable {
  comment_id: string
  person: string
  read_at: string | null
}

/** How an answer stood before what a person did to it. */
interface AnswerStepTable {
  answer_id: string
  revision: number
  action: string
  by: string
  before: string
}

/** Which answer's draft cites which fact. No foreign key to facts: a cited fact may go. */
interface CitationTable {
  answer_id: string
  fact_id: string
}

/** The latest drafting run of each questionnaire. */
export interface DraftingJobTable {
  questionnaire_id: string
  state: string
  total: number
  done: number
  started_at: string
  started_by: string
  finished_at: string | null
  error: string | null
  language_model: string | null
}

/** The answers that a run has yet to draft; what is left in it after a crash is the work left. */
interface DraftingQueueTable {
  answer_id: string
  questionnaire_id: string
}

export interface ExportTable {
  id: string
  questionnaire_id: string
  file_name: string
  content_hash: string
  exported_at: string
  exported_by: string
  report: string
  bytes: Uint8Array
}

/** To whom a filled file went, as people say. */
export interface SentRecordTable {
  id: string
  export_id: string
  recipient: string
  sent_on: string
  note: string
  by: string
  at: string
}

/** An answer as it left with a file. */
interface SentAnswerTable {
  export_id: string
  answer_id: string
  decision: string
  question: string
  answer: string
}

/** Which fact an answer that left rested on, and the fact's digest then. */
interface SentCitationTable {
  fact_id: string
  answer_id: string
  export_id: string
  digest: string
}

export interface AffectedAnswerTable {
  id: string
  at: string
  by: string
  answer_id: string
  questionnaire_id: string
  settled_by: string | null
  settled_at: string | null
  settled_note: string | null
  /** 1 where an approval became void. */
  is_voided: number
  cause: string
  question: string
  statements: string
  sent: string | null
}

interface ModelReplyTable {
  key: string
  reply: string
}

interface SavedMappingTable {
  id: string
  questionnaire_id: string
  file_name: string
  saved_by: string
  saved_at: string
  fingerprint: string
  mapping: string
}

export interface AuditEventTable {
  sequence: Generated<number>
  at: string
  by: string
  action: string
  subject_id: string
  details: string
}
