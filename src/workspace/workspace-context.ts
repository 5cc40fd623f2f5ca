import type { Store } from '../store/open-store.ts'
import type { FactIndex } from './fact-index.ts'
import type { QuestionnaireFiles } from './questionnaire-files.ts'

/** What every use case works with. */
export interface WorkspaceContext {
  readonly store: Store
  readonly factIndex: FactIndex
  readonly files: QuestionnaireFiles
  /** The clock of every use case. */
  readonly now: () => Date
}
