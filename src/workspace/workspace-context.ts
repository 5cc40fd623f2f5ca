import type { TokenPrices } from '../answer/language-model-config.ts'
import type { LanguageModel } from '../answer/write/language-model.ts'
import type { Store } from '../store/open-store.ts'
import type { FactIndex } from './fact-index.ts'
import type { TopicsOf } from './overview/remember-topics.ts'
import type { QuestionnaireFiles } from './questionnaire-files.ts'
import type { UpkeepKeeper } from './upkeep.ts'

/** What every use case works with. */
export interface WorkspaceContext {
  readonly store: Store
  readonly factIndex: FactIndex
  readonly files: QuestionnaireFiles
  readonly upkeep: UpkeepKeeper
  /** The topics of a question, each found once. */
  readonly topicsOf: TopicsOf
  /** How many days a statement or an approved answer is good for. */
  readonly reviewPeriodDays: number
  /** Null: nothing leaves this machine. Otherwise it is asked by runs that say so, and no others. */
  readonly languageModel: ConfiguredLanguageModel | null
  /** The clock of every use case. */
  readonly now: () => Date
}

/** A language model that may be asked, and what it costs. */
export interface ConfiguredLanguageModel {
  readonly model: LanguageModel
  readonly prices: TokenPrices | null
}
