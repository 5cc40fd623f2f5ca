/** Where to find a language model that speaks OpenAI's API. Off unless somebody sets it. */
export interface LanguageModelConfig {
  /** Such as "http://localhost:11434/v1"; everything that is asked goes there. */
  readonly baseUrl: string
  readonly model: string
  readonly apiKey: string | null
  /** How long one reply may take, in milliseconds, before the extractive draft stands. */
  readonly timeoutMs: number
}
