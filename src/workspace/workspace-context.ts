import type { Store } from '../store/open-store.ts'
import type { FactIndex } from './fact-index.ts'
import type { QuestionnaireFiles } from './questionnaire-files.ts'
import type { UpkeepKeeper } from './upkeep.ts'

/** What every use case works with. */
export interface WorkspaceContext {
  readonly store: Store
  readonly factIndex: FactIndex
  readonly files: QuestionnaireFiles
  readonly upkeep: UpkeepKeeper
  /** How many days a statement or an approved answer is good for. */
  readonly reviewPeriodDays: number
  /** The clock of every use case. */
  readonly now: () => Date
}
