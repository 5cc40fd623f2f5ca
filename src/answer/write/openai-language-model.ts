import OpenAI, { APIError } from 'openai'
import { sha256 } from '../../domain/content-id.ts'
import { factDigest } from '../../domain/fact.ts'
import type { LanguageModelConfig } from '../language-model-config.ts'
import { fetchWhole } from './bounded-fetch.ts'
import {
  buildChatRequest,
  INSTRUCTIONS_VERSION,
  type OptionalPart,
  replySchema,
} from './chat-request.ts'
import { findJson } from './find-json.ts'
import type { LanguageModel, WritingTask } from './language-model.ts'
import { LanguageModelError } from './language-model-error.ts'
import { limitInFlight } from './limit-in-flight.ts'
import { tryAgain } from './try-again.ts'

/**
 * A language model behind any server that speaks OpenAI's chat completions: OpenAI and Azure, Ollama,
 * vLLM. Structured output is asked for; a server that refuses it is asked without from then on, and one
 * that ignores it is understood where its text holds the JSON.
 */
export function createOpenAiLanguageModel(config: LanguageModelConfig): LanguageModel {
  const { model } = config
  const host = new URL(config.baseUrl).host
  const client = connect(config)
  const whenFree = limitInFlight(config.maxInFlight)
  const refused = new Set<OptionalPart>()

  const complete = async (task: WritingTask, signal?: AbortSignal) => {
    const ask = () =>
      client.chat.completions.create(buildChatRequest(model, task, refused), { signal })
    for (;;) {
      try {
        return await tryAgain(ask, signal)
      } catch (error) {
        const part = findRefusedPart(error)
        if (part === undefined || refused.has(part)) throw error
        refused.add(part)
      }
    }
  }

  return {
    model,
    host,
    describe: (task) => JSON.stringify(buildChatRequest(model, task, refused), null, 2),
    keyOf: ({ question, decision, facts }) =>
      sha256(
        JSON.stringify([
          INSTRUCTIONS_VERSION,
          config.baseUrl,
          model,
          question,
          decision,
          facts.map((fact) => [fact.id, factDigest(fact)]),
        ]),
      ),
    async write(task, signal) {
      const completion = await whenFree(() => complete(task, signal)).catch((cause: unknown) => {
        throw new LanguageModelError(host, describeFailure(cause), { cause })
      })
      const usage = {
        promptTokens: completion.usage?.prompt_tokens ?? 0,
        completionTokens: completion.usage?.completion_tokens ?? 0,
      }
      const reply = completion.choices?.[0]?.message?.content ?? ''
      const written = findJson(reply, replySchema)
      if (!written) throw new LanguageModelError(host, describeReply(reply), { usage })
      return { written, usage }
    },
  }
}

/** Azure names the deployment in the path and the version in the query, and wants the key by another name. */
function connect({ baseUrl, model, apiKey, apiVersion, timeoutMs }: LanguageModelConfig): OpenAI {
  const base = baseUrl.replace(/\/+$/, '')
  const isAzure = apiVersion !== null
  const needsDeployment = isAzure && !/\/openai\/(deployments\/|v1$)/.test(base)
  return new OpenAI({
    baseURL: needsDeployment ? `${base}/openai/deployments/${encodeURIComponent(model)}` : base,
    apiKey: apiKey ?? 'none',
    organization: null,
    project: null,
    timeout: timeoutMs,
    // Retries are ours: see `tryAgain`.
    maxRetries: 0,
    fetch: fetchWhole,
    logLevel: 'off',
    ...(isAzure && {
      defaultQuery: { 'api-version': apiVersion },
      defaultHeaders: { 'api-key': apiKey ?? '' },
    }),
  })
}

function findRefusedPart(error: unknown): OptionalPart | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422))
    return undefined
  if (/response_format|json_schema|structured|grammar/i.test(error.message))
    return 'response_format'
  return /temperature/i.test(error.message) ? 'temperature' : undefined
}

/** The reply's own words stay out: they may repeat the question. */
function describeFailure(error: unknown): string {
  if (!(error instanceof APIError)) return 'gave no reply'
  if (error.status !== undefined) return `replied with the status ${error.status}`
  return /timed out/i.test(error.message)
    ? 'gave no reply in time'
    : 'could not be reached, or broke off'
}

function describeReply(reply: string): string {
  if (reply.trim() === '') return 'gave an empty reply'
  return 'replied in another form than asked'
}
