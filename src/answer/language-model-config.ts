/** Where to find a language model that speaks OpenAI's API. Off unless somebody sets it. */
export interface LanguageModelConfig {
  /** Such as "http://localhost:11434/v1"; everything that is asked goes there. */
  readonly baseUrl: string
  readonly model: string
  readonly apiKey: string | null
  /** The `api-version` of an Azure deployment; null everywhere else. */
  readonly apiVersion: string | null
  /** How long one try may take, in milliseconds, its body included. */
  readonly timeoutMs: number
  /** How many requests may be under way at once, all runs together. */
  readonly maxInFlight: number
  /** For a million tokens, in whatever currency; null where nobody said. */
  readonly prices: TokenPrices | null
}

export interface TokenPrices {
  readonly prompt: number
  readonly completion: number
}
