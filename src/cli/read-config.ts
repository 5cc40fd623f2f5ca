import { z } from 'zod'
import type { WorkspaceOptions } from '../workspace/workspace-options.ts'
import { InvalidConfigurationError } from './invalid-configuration-error.ts'

/** What the environment says, checked. Options of the command line come before it. */
export interface Config {
  readonly embeddingModel: string | null
  readonly languageModel: WorkspaceOptions['languageModel']
  readonly dataDirectory: string
  readonly host: string
  readonly port: number
  readonly allowedHosts: readonly string[]
  readonly maxUploadBytes: number
  readonly fetchesWebPages: boolean
  /** How many days until a statement or an approved answer is to be looked at again. */
  readonly reviewPeriodDays: number
  readonly logLevel: LogLevel
}

type LogLevel = z.infer<typeof logLevelSchema>

/**
 * Reads the environment: the only place that does. An empty variable counts as not set.
 *
 * @throws InvalidConfigurationError that names the first variable at fault
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
  const parsed = environmentSchema.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new InvalidConfigurationError(String(issue?.path[0]), `isn't right: ${issue?.message}`)
  }
  const variables = parsed.data
  return Object.freeze({
    embeddingModel: variables.EMBEDDING_MODEL ?? null,
    languageModel: languageModelOf(variables),
    dataDirectory: variables.COUNTERSIGN_DATA,
    host: variables.COUNTERSIGN_HOST,
    port: variables.COUNTERSIGN_PORT,
    allowedHosts: variables.COUNTERSIGN_ALLOWED_HOSTS,
    reviewPeriodDays: variables.COUNTERSIGN_REVIEW_DAYS,
    maxUploadBytes: variables.COUNTERSIGN_MAX_UPLOAD_MB * 1024 * 1024,
    fetchesWebPages: variables.COUNTERSIGN_FETCH === 'on',
    logLevel: variables.COUNTERSIGN_LOG_LEVEL,
  })
}

/** Ports from 0, which lets the system choose. */
export const portSchema = z.coerce
  .number('a port is a number')
  .int('a port is a whole number')
  .min(0, 'a port is between 0 and 65535')
  .max(65_535, 'a port is between 0 and 65535')

const logLevelSchema = z.enum(['debug', 'info', 'warn', 'error', 'silent'])

const priceSchema = z.coerce
  .number('it must be a price for a million tokens')
  .min(0, 'it must not be below 0')

const environmentSchema = z.object({
  /** A local directory or a hub id of a feature-extraction model; absent: the bundled one. */
  EMBEDDING_MODEL: z.string().optional(),
  /** Base URL of a server that speaks OpenAI's API; absent: nothing leaves this machine. */
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'it must be an http or https URL' })
    .optional(),
  /** The name of the model there. */
  LLM_MODEL: z.string().optional(),
  LLM_API_KEY: z.string().optional(),
  /** The `api-version` of an Azure deployment. */
  LLM_API_VERSION: z.string().optional(),
  /** How many requests may be under way at once. */
  LLM_MAX_IN_FLIGHT: z.coerce
    .number('it must be a number')
    .int('it must be a whole number')
    .min(1, 'it must be at least 1')
    .max(64, 'it must be at most 64')
    .default(4),
  /** What a million tokens cost, so that runs can say what they did. */
  LLM_PRICE_PROMPT: priceSchema.optional(),
  LLM_PRICE_COMPLETION: priceSchema.optional(),
  /** How long one try for a reply may take. */
  LLM_TIMEOUT_MS: z.coerce
    .number('it must be a number of milliseconds')
    .int('it must be a whole number of milliseconds')
    .positive('it must be more than 0')
    .default(30_000),
  /** Where `serve` keeps its database and index. */
  COUNTERSIGN_DATA: z.string().default('data'),
  COUNTERSIGN_HOST: z.string().default('127.0.0.1'),
  COUNTERSIGN_PORT: portSchema.default(8080),
  /** Further names that the server answers to, parted by commas, such as that of a proxy. */
  COUNTERSIGN_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  COUNTERSIGN_MAX_UPLOAD_MB: z.coerce
    .number('it must be a number of megabytes')
    .int('it must be a whole number of megabytes')
    .min(1, 'it must be at least 1')
    .max(1024, 'it must be at most 1024')
    .default(64),
  /** Whether pages of the web may be fetched as sources when a person names one. */
  COUNTERSIGN_FETCH: z.enum(['on', 'off'], 'it must be on or off').default('on'),
  /** How many days until a statement is to be looked at again. */
  COUNTERSIGN_REVIEW_DAYS: z.coerce
    .number('it must be a number of days')
    .int('it must be a whole number of days')
    .min(1, 'it must be at least 1')
    .max(36_500, 'it must be at most 36500')
    .default(365),
  COUNTERSIGN_LOG_LEVEL: logLevelSchema.default('warn'),
})

function languageModelOf(
  variables: z.infer<typeof environmentSchema>,
): WorkspaceOptions['languageModel'] {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey = null } = variables
  if (baseUrl === undefined && model === undefined) return null
  if (baseUrl === undefined) {
    throw new InvalidConfigurationError('LLM_MODEL', 'is set, but LLM_BASE_URL is not')
  }
  if (model === undefined) {
    throw new InvalidConfigurationError('LLM_BASE_URL', 'is set, but LLM_MODEL is not')
  }
  return Object.freeze({
    baseUrl,
    model,
    apiKey,
    apiVersion: variables.LLM_API_VERSION ?? null,
    timeoutMs: variables.LLM_TIMEOUT_MS,
    maxInFlight: variables.LLM_MAX_IN_FLIGHT,
    prices: pricesOf(variables),
  })
}

function pricesOf(variables: z.infer<typeof environmentSchema>) {
  const { LLM_PRICE_PROMPT: prompt, LLM_PRICE_COMPLETION: completion } = variables
  if (prompt === undefined && completion === undefined) return null
  return Object.freeze({ prompt: prompt ?? 0, completion: completion ?? 0 })
}
