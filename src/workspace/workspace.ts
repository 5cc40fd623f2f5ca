import type { AffectedAnswer } from '../domain/affected-answer.ts'
import type { Agreement } from '../domain/agreement.ts'
import type { Answer } from '../domain/answer.ts'
import type { AuditEvent } from '../domain/audit-event.ts'
import type { Decision } from '../domain/decision.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import type { Draft } from '../domain/draft.ts'
import type { DraftingJob } from '../domain/drafting-job.ts'
import type { Fact, FactStatus, FactSubject } from '../domain/fact.ts'
import type { FactChange } from '../domain/fact-change.ts'
import type { ExportRecord, FillReport } from '../domain/fill-report.ts'
import type { GapGroup } from '../domain/gap.ts'
import type { ImportPreview, ImportReport } from '../domain/import-report.ts'
import type { LanguageModelPreview } from '../domain/language-model-usage.ts'
import type { LibraryAnswer } from '../domain/library-answer.ts'
import type {
  GivenMapping,
  Mapping,
  MappingTrial,
  QuestionnaireMapping,
} from '../domain/mapping.ts'
import type { Objection } from '../domain/objection.ts'
import type { OpenWork } from '../domain/open-work.ts'
import type { Overview } from '../domain/overview.ts'
import type { Layout, Questionnaire } from '../domain/questionnaire.ts'
import type { SheetPreview } from '../domain/sheet-preview.ts'
import type { Source } from '../domain/source.ts'
import type { CountedTopic, QuestionTopic } from '../domain/topics/topic.ts'
import type { WorkspaceSummary } from '../domain/workspace-summary.ts'
import type { GapAnswer } from './answer-gap.ts'
import type { AskOptions } from './ask.ts'
import type { FactDeedReport } from './change-facts.ts'
import type { LibraryChange } from './change-library.ts'
import type { Collaboration } from './collaboration.ts'
import type { ConflictVerdict } from './decide-conflict.ts'
import type { Inconsistencies } from './find-inconsistencies.ts'
import type { SourceUpload } from './import-source.ts'
import type { MappingDeed, MappingOutcome } from './map-questionnaire.ts'
import type { FactMerge } from './merge-facts.ts'
import type { QuestionnaireChange } from './questionnaire-change.ts'
import type { StartOptions } from './record-drafting.ts'
import type { RemovalReport } from './remove-source.ts'
import type { WebPageImport, WebPagePreview } from './web/web-pages.ts'

export interface FactFilter {
  readonly sourceId?: string | undefined
  readonly status?: FactStatus | undefined
  /** Whom the statement is about. */
  readonly subject?: FactSubject['kind'] | undefined
  /** How far it may go. */
  readonly disclosure?: Disclosure | undefined
  /** Vouched for or waiting, both in use; or out of use: retired, or merged into another. */
  readonly standing?: FactStanding | undefined
  readonly topic?: string | undefined
  /** Words that text or headings must contain, in any case. */
  readonly search?: string | undefined
  readonly limit: number
  readonly offset: number
}

export type FactStanding = 'verified' | 'waiting' | 'out-of-use'

export interface FactPage {
  readonly facts: readonly Fact[]
  /** How many facts the filter matches, on all pages. */
  readonly total: number
}

/** A change to a draft by a person; fields left out stay as they are. */
export interface DraftEdit {
  readonly decision?: Decision | undefined
  readonly answer?: string | undefined
  readonly choice?: string | null | undefined
  /** Facts to cite instead of the present ones; each must be verified. */
  readonly factIds?: readonly string[] | undefined
}

/** An answer as its reviewer saw it; the deed fails where somebody changed it since. */
export interface SeenAnswer {
  readonly answerId: string
  readonly revision: number
}

/** How the customer's file is filled. */
export interface FillOptions {
  /** Replace answers that the file holds already; without it they stay. Formulas always stay. */
  readonly overwrite?: boolean | undefined
}

/** A file to hand to a person. */
export interface NamedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A customer's file on its way in. */
export interface NewQuestionnaire extends NamedFile {
  readonly by: string
  /** Read it as this says, and not as it is found or recognised. */
  readonly given?: GivenMapping | undefined
  /** Take it in even where no question was found, so that a person can say where they are. */
  readonly acceptsEmpty?: boolean | undefined
  /** Whom the answers are for; left out, a customer under NDA. */
  readonly audience?: Disclosure | undefined
  readonly customer?: string | undefined
  /** The day by which it is wanted back. */
  readonly dueOn?: string | undefined
  /** Who sees to it; left out, who uploads it. */
  readonly owner?: string | undefined
}

/**
 * The use cases: the one place where the engines meet the store.
 *
 * Every deed of a person takes `by`, the person's name, and leaves an event in the audit trail in
 * the same transaction. A deed that has returned survives the death of the process.
 */
export interface Workspace extends Collaboration {
  summary(): Promise<WorkspaceSummary>
  /** How much waits for somebody; cheap enough to be asked for with every page. */
  openWork(): Promise<OpenWork>
  /** Where the work lies: coverage by topic, drafts that went wrong, what is overdue and what changed. */
  overview(): Promise<Overview>

  /**
   * Reads a document into facts. A name that is there already is a new version of that source:
   * facts that didn't change keep their ids and verification, approvals that rest on others are void.
   *
   * @throws UnreadableSourceError when the bytes aren't what the name says
   * @throws EmptySourceError when the document states nothing
   * @throws ImportCancelledError when the signal came first; the version before stays whole
   */
  importSource(input: SourceUpload): Promise<ImportReport>
  /**
   * Fetches a page of the public web and takes it in under its address.
   *
   * @throws WebPageError when it can't be fetched or may not be, and as `importSource`
   */
  importWebPage(input: WebPageImport): Promise<ImportReport>
  /** Fetches a page and says what importing it would change. @throws as `importWebPage` */
  previewWebPage(input: WebPagePreview): Promise<ImportPreview>
  /** What an import would change and take back; keeps nothing. @throws as `importSource` */
  previewImport(input: Pick<SourceUpload, 'name' | 'bytes' | 'disclosure'>): Promise<ImportPreview>
  /** Imports the fictional company that ships with the product. */
  importSample(by: string): Promise<readonly ImportReport[]>
  /** The questionnaire that goes with the sample company. */
  sampleQuestionnaire(): Promise<NamedFile>
  listSources(): Promise<readonly Source[]>
  /** @throws NotFoundError */
  getSource(sourceId: string): Promise<{ readonly source: Source; readonly visibleText: string }>
  /** Removes a source with its facts; approvals that rest on them are void. @throws NotFoundError */
  removeSource(sourceId: string, by: string): Promise<RemovalReport>
  /** Says how far the facts of a source may go, where none is said of one itself. @throws NotFoundError */
  discloseSource(
    sourceId: string,
    disclosure: Disclosure,
    by: string,
  ): Promise<RemovalReport & { readonly source: Source }>

  listFacts(filter: FactFilter): Promise<FactPage>
  /** Vouches for facts by name. @throws NotFoundError when one isn't there; then none is changed */
  verifyFacts(factIds: readonly string[], by: string): Promise<readonly Fact[]>
  /** Corrects how facts were read, or says how far they may go. @throws as `verifyFacts` */
  classifyFacts(factIds: readonly string[], change: FactChange, by: string): Promise<FactDeedReport>
  /** Takes facts out of use. @throws as `verifyFacts` */
  retireFacts(factIds: readonly string[], reason: string, by: string): Promise<FactDeedReport>
  /** Takes facts back into use that were retired or merged. @throws as `verifyFacts` */
  restoreFacts(factIds: readonly string[], by: string): Promise<FactDeedReport>
  /** Joins facts of the same statement. @throws as `verifyFacts`, and NotMergeableError */
  mergeFacts(merge: FactMerge, by: string): Promise<FactDeedReport>

  /** The answers that rest on what changed: of void approvals, and of files that were sent. */
  listAffectedAnswers(query: {
    readonly questionnaireId?: string | undefined
    readonly state: 'open' | 'settled'
  }): Promise<readonly AffectedAnswer[]>
  /** Takes answers off that list. @throws NotFoundError when one isn't there; then none is */
  settleAffected(
    ids: readonly string[],
    note: string,
    by: string,
  ): Promise<readonly AffectedAnswer[]>

  /** The topics that facts and questions are sorted by, each with how many facts are about it. */
  listTopics(): Promise<readonly CountedTopic[]>
  /** Where facts conflict, give way or say the same, and which are overdue for review. */
  readAgreement(): Promise<Agreement>
  /** Decides which of two statements holds; approvals on the other are void. @throws NotFoundError */
  decideConflict(conflictId: string, verdict: ConflictVerdict, by: string): Promise<Agreement>
  /** Takes such a decision back. @throws NotFoundError */
  reopenConflict(conflictId: string, by: string): Promise<Agreement>
  /** Says that facts are still so, until a day or for the usual period. @throws NotFoundError */
  reviewFacts(
    factIds: readonly string[],
    reviewBy: string | undefined,
    by: string,
  ): Promise<Agreement>

  /** The approved answers that are offered when the same is asked again, the latest first. */
  listLibrary(): Promise<readonly LibraryAnswer[]>
  /** @throws NotFoundError */
  changeLibraryAnswer(libraryId: string, change: LibraryChange, by: string): Promise<LibraryAnswer>
  /** What questionnaires asked and no source answers. */
  listGaps(): Promise<readonly GapGroup[]>
  /** The same as a workbook of ours. */
  gapReport(): Promise<NamedFile>
  /** Writes down what no source says, as a fact vouched for by the person. */
  answerGap(answer: GapAnswer, by: string): Promise<ImportReport>

  /**
   * Takes in a customer's file and finds its layout, or recognises a form that was mapped before.
   *
   * @throws NoQuestionsError, MappingMisfitError and others of `questionnaire/`
   */
  addQuestionnaire(input: NewQuestionnaire): Promise<Questionnaire>
  listQuestionnaires(): Promise<readonly Questionnaire[]>
  /** @throws NotFoundError */
  getQuestionnaire(
    questionnaireId: string,
  ): Promise<{ readonly questionnaire: Questionnaire; readonly layout: Layout }>
  /**
   * Says whom the answers are for, when they are due, whose work it is, or that it is done. What may
   * not go to the audience is taken back. @throws NotFoundError
   */
  changeQuestionnaire(
    questionnaireId: string,
    change: QuestionnaireChange,
    by: string,
  ): Promise<{ readonly questionnaire: Questionnaire; readonly voidedAnswers: readonly string[] }>
  /** @throws NotFoundError */
  removeQuestionnaire(questionnaireId: string, by: string): Promise<void>

  /** How the file is read, and how it would be read untold. @throws NotFoundError */
  getMapping(questionnaireId: string): Promise<QuestionnaireMapping>
  /** Some rows of one sheet. @throws NotFoundError */
  previewSheet(
    questionnaireId: string,
    window: { readonly sheet: string; readonly fromRow: number; readonly rowCount: number },
  ): Promise<SheetPreview>
  /** What a mapping would give and change; keeps nothing. @throws NotFoundError */
  tryMapping(questionnaireId: string, mapping: Mapping): Promise<MappingTrial>
  /**
   * Reads the file by a mapping from now on, and forms like it too. Questions that stay keep their
   * answers; signed answers go only where `dropSigned` says so.
   *
   * @throws NotFoundError, StaleMappingError, MappingMisfitError, NoQuestionsError,
   *   DraftingRunningError, MappingDropsSignedError
   */
  saveMapping(questionnaireId: string, mapping: Mapping, deed: MappingDeed): Promise<MappingOutcome>
  /** Goes back to what was detected. @throws as `saveMapping` */
  resetMapping(questionnaireId: string, deed: MappingDeed): Promise<MappingOutcome>

  /**
   * Starts drafting every pending answer in the background, or returns the run under way.
   * A run that the end of the process cut off goes on when the workspace is opened again.
   *
   * @throws NoVerifiedFactsError when there is nothing to answer from
   */
  startDrafting(questionnaireId: string, by: string, options?: StartOptions): Promise<DraftingJob>
  /** What a run with the language model would send. Sends nothing. @throws NotFoundError */
  previewLanguageModel(questionnaireId: string): Promise<LanguageModelPreview>
  /** The latest run, or undefined where there was none. @throws NotFoundError */
  findDraftingJob(questionnaireId: string): Promise<DraftingJob | undefined>
  /** Calls back with each step of a run, at most some ten times a second; returns how to stop. */
  watchDrafting(questionnaireId: string, listener: (job: DraftingJob) => void): () => void
  /** Ends the run. @throws NotFoundError, and DraftingNotStartedError where there was none yet */
  cancelDrafting(questionnaireId: string, by: string): Promise<DraftingJob>

  /** Every question with its draft and approval, in the order of the file. @throws NotFoundError */
  listAnswers(questionnaireId: string): Promise<readonly Answer[]>
  /** What the questions of a questionnaire are about. @throws NotFoundError */
  listQuestionTopics(questionnaireId: string): Promise<readonly QuestionTopic[]>
  /** What of an edit the cited facts don't support, the gravest first. @throws NotFoundError */
  checkEdit(answerId: string, edit: Omit<DraftEdit, 'choice'>): Promise<readonly Objection[]>
  /** @throws NotFoundError */
  getAnswer(answerId: string): Promise<Answer>
  /** Where answers contradict each other, or what was approved elsewhere, as things stand. @throws NotFoundError */
  findInconsistencies(questionnaireId: string): Promise<Inconsistencies>
  /** @throws NotFoundError, StaleRevisionError, IllegalMoveError (as all four deeds below) */
  approveAnswer(seen: SeenAnswer, by: string): Promise<Answer>
  /** An edited answer waits for a signature again. */
  editAnswer(seen: SeenAnswer, edit: DraftEdit, by: string): Promise<Answer>
  rejectAnswer(seen: SeenAnswer, note: string, by: string): Promise<Answer>
  reopenAnswer(seen: SeenAnswer, by: string): Promise<Answer>
  /** Signs many at once: all of them, or none where one can't be signed. */
  approveAnswers(seen: readonly SeenAnswer[], by: string): Promise<readonly Answer[]>
  /**
   * Takes the person's latest deed on each answer back: all of them, or none.
   *
   * @throws NotFoundError, StaleRevisionError
   * @throws NothingToUndoError when the latest change of one is no deed of this person
   */
  undoDeeds(seen: readonly SeenAnswer[], by: string): Promise<readonly Answer[]>

  /** What an export would write and leave blank now. Writes nothing. @throws NotFoundError */
  previewExport(questionnaireId: string, options?: FillOptions): Promise<FillReport>
  /** Fills the customer's file with the approved answers, and keeps the result. */
  exportQuestionnaire(
    questionnaireId: string,
    by: string,
    options?: FillOptions,
  ): Promise<ExportRecord>
  listExports(questionnaireId: string): Promise<readonly ExportRecord[]>
  /** @throws NotFoundError */
  getExportFile(
    exportId: string,
  ): Promise<{ readonly record: ExportRecord; readonly bytes: Uint8Array }>
  /** A workbook of ours that lists each answer with its signature and sources. */
  evidencePack(questionnaireId: string): Promise<NamedFile>

  /**
   * One question, one cited draft for an audience (under NDA, unless said); nothing is kept, but that
   * a language model was asked.
   *
   * @throws NoVerifiedFactsError, LanguageModelNotConfiguredError, UnnamedPersonError
   */
  ask(question: string, options?: AskOptions): Promise<Draft>

  /** The audit trail, newest first. */
  listAuditEvents(filter: {
    readonly subjectId?: string | undefined
    readonly limit: number
    readonly offset: number
  }): Promise<{ readonly events: readonly AuditEvent[]; readonly total: number }>

  /** Stops background work and closes the store. */
  close(): Promise<void>
}
