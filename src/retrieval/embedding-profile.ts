/** How a model wants to be used: what goes before a text, and which outputs make its vector. */
export interface EmbeddingProfile {
  readonly pooling: 'mean' | 'cls'
  readonly queryPrefix: string
  readonly documentPrefix: string
  /** Threads of one run; null leaves it to the runtime, which takes one per core. */
  readonly threads: number | null
}

/** By the model's name; each entry repeats what the model's card says. Small networks gain little from more threads. */
const PROFILES: readonly (readonly [name: RegExp, profile: EmbeddingProfile])[] = [
  [/^countersign-embed-en$/, { pooling: 'mean', queryPrefix: '', documentPrefix: '', threads: 1 }],
  [
    /\bbge-(small|base|large)-en\b/i,
    {
      pooling: 'cls',
      queryPrefix: 'Represent this sentence for searching relevant passages: ',
      documentPrefix: '',
      threads: null,
    },
  ],
  [/\bbge-m3\b/i, { pooling: 'cls', queryPrefix: '', documentPrefix: '', threads: null }],
  [
    /\be5-(small|base|large)\b/i,
    { pooling: 'mean', queryPrefix: 'query: ', documentPrefix: 'passage: ', threads: null },
  ],
]

const DEFAULT_PROFILE: EmbeddingProfile = {
  pooling: 'mean',
  queryPrefix: '',
  documentPrefix: '',
  threads: null,
}

/**
 * Finds how to use a model by the last part of its path or hub id.
 *
 * Used wrongly a model still gives vectors, only worse ones: nothing but its card tells. Models that
 * the table doesn't know get mean pooling without prefixes, as sentence-transformers defaults to.
 */
export function embeddingProfile(modelName: string): EmbeddingProfile {
  return PROFILES.find(([name]) => name.test(modelName))?.[1] ?? DEFAULT_PROFILE
}
