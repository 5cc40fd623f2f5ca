import type { LanguageModelConfig } from '../answer/language-model-config.ts'
import type { IndexingProgress } from '../retrieval/vector-index.ts'

/** What a workspace is opened with. */
export interface WorkspaceOptions {
  /** Where the database and the index live; null keeps everything in memory for one run. */
  readonly dataDirectory: string | null
  /** A local directory or a hub id of a feature-extraction model; null for the bundled one. */
  readonly embeddingModel: string | null
  /** False: no page of the web is ever fetched, whoever asks. */
  readonly fetchesWebPages?: boolean
  /** Null: nothing leaves this machine. */
  readonly languageModel: LanguageModelConfig | null
  /** How many days until a statement is to be looked at again; left out, a year. */
  readonly reviewPeriodDays?: number
  /** Hears how far new facts are made findable, which is done before the next answer is looked for. */
  readonly onIndexing?: (progress: IndexingProgress) => void
  /** Load the models at once, while sources are still being read: for runs that are sure to draft. */
  readonly loadsModelsAhead?: boolean
}
