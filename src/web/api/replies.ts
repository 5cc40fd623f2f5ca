import type { Answer } from '../../domain/answer.ts'
import type { AuditEvent } from '../../domain/audit-event.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Disclosure } from '../../domain/disclosure.ts'
import type { Fact, FactStatus, FactSubject } from '../../domain/fact.ts'
import type { ImportPreview, ImportReport } from '../../domain/import-report.ts'
import type { AnswerScope } from '../../domain/library-answer.ts'
import type { AnswerChanges, QuestionnaireMapping } from '../../domain/mapping.ts'
import type { Layout, Questionnaire } from '../../domain/questionnaire.ts'
import type { Source } from '../../domain/source.ts'
import type { ProblemDetails } from './api-problem.ts'

/*
 * The replies and bodies of docs/http-api.md that aren't shapes of the domain themselves.
 */

export interface ImportReply {
  readonly imports: readonly ImportReport[]
  readonly failures?: readonly ProblemDetails[]
}

export interface SourceReply {
  readonly source: Source
  readonly visibleText: string
}

export interface PreviewReply {
  readonly previews: readonly ImportPreview[]
  readonly failures?: readonly ProblemDetails[]
}

/** Which facts a list shows. */
export interface FactFilter {
  readonly sourceId?: string
  readonly status?: FactStatus
  readonly subject?: FactSubject['kind']
  readonly disclosure?: Disclosure
  readonly standing?: 'verified' | 'waiting' | 'out-of-use'
  readonly topic?: string
  readonly search?: string
}

/** What a deed took back. */
export interface RemovalReport {
  readonly voidedAnswers: readonly string[]
  readonly sentAnswers: number
  readonly sentFiles: number
}

export interface FactDeedReport extends RemovalReport {
  readonly facts: readonly Fact[]
}

/** What a person says of an approved answer; what is left out stays. */
export interface LibraryChange {
  readonly scope?: AnswerScope
  readonly owner?: string
  /** Null: it is still so, and good for the usual period from today. */
  readonly reviewBy?: string | null
}

export interface FactQuery extends FactFilter {
  readonly limit: number
  readonly offset: number
}

export interface FactPage {
  readonly facts: readonly Fact[]
  readonly total: number
}

export interface QuestionnaireReply {
  readonly questionnaire: Questionnaire
  readonly layout: Layout
}

/** What a person says of a questionnaire; what is left out stays. */
export interface QuestionnaireChange {
  readonly audience?: Disclosure
  readonly customer?: string | null
  readonly dueOn?: string | null
  readonly owner?: string
  readonly isFinished?: boolean
}

/** Which rows of which sheet to show. */
export interface SheetWindow {
  readonly sheet: string
  readonly fromRow: number
  readonly rowCount: number
}

/** Who changes a mapping, from which revision, and what may be lost by it. */
export interface MappingDeed {
  readonly by: string
  readonly revision: number
  readonly dropSigned: boolean
}

export interface MappingOutcome {
  readonly mapping: QuestionnaireMapping
  readonly layout: Layout
  readonly changes: AnswerChanges
}

/** An answer as the person saw it. */
export interface SeenAnswer {
  readonly answerId: string
  readonly revision: number
}

export interface DraftEdit {
  readonly decision?: Decision
  readonly answer?: string
  readonly choice?: string | null
  readonly factIds?: readonly string[]
}

export interface AuditPage {
  readonly events: readonly AuditEvent[]
  readonly total: number
}

/** The part of an answer that names what the person saw. */
export function seen(answer: Answer): SeenAnswer {
  return { answerId: answer.id, revision: answer.revision }
}
