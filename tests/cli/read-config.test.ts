import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InvalidConfigurationError } from '../../src/cli/invalid-configuration-error.ts'
import { readConfig } from '../../src/cli/read-config.ts'

describe('readConfig', () => {
  it('listens on the loopback interface and sends nothing anywhere, unless told otherwise', () => {
    expect(readConfig({})).toEqual({
      embeddingModel: null,
      languageModel: null,
      dataDirectory: 'data',
      host: '127.0.0.1',
      port: 8080,
      allowedHosts: [],
      maxUploadBytes: 64 * 1024 * 1024,
      fetchesWebPages: true,
      reviewPeriodDays: 365,
      logLevel: 'warn',
    })
  })

  it('turns a language model on where its address and its name are set', () => {
    const { languageModel } = readConfig({
      LLM_BASE_URL: 'http://localhost:11434/v1',
      LLM_MODEL: 'some-model',
      LLM_TIMEOUT_MS: '5000',
    })
    expect(languageModel).toEqual({
      baseUrl: 'http://localhost:11434/v1',
      model: 'some-model',
      apiKey: null,
      timeoutMs: 5000,
      apiVersion: null,
      maxInFlight: 4,
      prices: null,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ LLM_BASE_URL: '', COUNTERSIGN_PORT: '' })).toEqual(readConfig({}))
  })

  it('splits the allowed hosts at commas', () => {
    const { allowedHosts } = readConfig({ COUNTERSIGN_ALLOWED_HOSTS: 'a.example, b.example,' })
    expect(allowedHosts).toEqual(['a.example', 'b.example'])
  })

  it('reads the variables that docs/configuration.md lists, and none besides', () => {
    const root = join(import.meta.dirname, '..', '..')
    const source = readFileSync(join(root, 'src', 'cli', 'read-config.ts'), 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name)
    const page = readFileSync(join(root, 'docs', 'configuration.md'), 'utf8')
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(read.sort())
  })

  it('can not be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
  })

  it.each([
    ['LLM_BASE_URL', { LLM_BASE_URL: 'ftp://models.example', LLM_MODEL: 'm' }],
    ['LLM_BASE_URL', { LLM_BASE_URL: 'http://models.example' }],
    ['LLM_MODEL', { LLM_MODEL: 'm' }],
    ['LLM_TIMEOUT_MS', { LLM_TIMEOUT_MS: 'soon' }],
    ['LLM_TIMEOUT_MS', { LLM_TIMEOUT_MS: '0' }],
    ['LLM_MAX_IN_FLIGHT', { LLM_MAX_IN_FLIGHT: '0' }],
    ['LLM_PRICE_PROMPT', { LLM_PRICE_PROMPT: '-1' }],
    ['COUNTERSIGN_PORT', { COUNTERSIGN_PORT: '70000' }],
    ['COUNTERSIGN_PORT', { COUNTERSIGN_PORT: 'http' }],
    ['COUNTERSIGN_REVIEW_DAYS', { COUNTERSIGN_REVIEW_DAYS: '0' }],
    ['COUNTERSIGN_MAX_UPLOAD_MB', { COUNTERSIGN_MAX_UPLOAD_MB: '-1' }],
    ['COUNTERSIGN_LOG_LEVEL', { COUNTERSIGN_LOG_LEVEL: 'loud' }],
  ])('names %s where it is wrong: %j', (variable, environment) => {
    const read = () => readConfig(environment)
    expect(read).toThrow(InvalidConfigurationError)
    expect(read).toThrow(variable)
  })
})
