import type { LanguageModelConfig } from '../../src/answer/language-model-config.ts'

/** A language model on loopback; unless a test names a server, at a port that nobody listens on. */
export function buildLanguageModelConfig(
  parts: Partial<LanguageModelConfig> = {},
): LanguageModelConfig {
  return {
    baseUrl: 'http://127.0.0.1:9/v1',
    model: 'stand-in',
    apiKey: null,
    apiVersion: null,
    timeoutMs: 2_000,
    maxInFlight: 4,
    prices: null,
    ...parts,
  }
}
