import type { LanguageModelUsage } from '../domain/language-model-usage.ts'
import { countOf } from './count-of.ts'
import type { Config } from './read-config.ts'

/** Says what is about to leave the machine, and where to; before anything does. */
export function announceLanguageModel({
  model,
  baseUrl,
}: NonNullable<Config['languageModel']>): string {
  return (
    `Each question that has an answer is sent with the facts it cites to ${model} at ${new URL(baseUrl).host}; ` +
    'unset LLM_BASE_URL to send nothing.'
  )
}

/** What a run has had of the language model, in a line or two. */
export function presentLanguageModelUsage(usage: LanguageModelUsage): string {
  const { asked, cached, worded, refused, failed, promptTokens, completionTokens, cost } = usage
  const parts = [
    `${countOf(asked, 'question')} sent`,
    ...(cached > 0 ? [`${cached} known from before`] : []),
    `${countOf(worded, 'draft')} worded`,
    ...(refused > 0 ? [`${refused} refused by the check`] : []),
    ...(failed > 0 ? [`${failed} without a reply`] : []),
    `${promptTokens} + ${completionTokens} tokens`,
    ...(cost === null ? [] : [`cost ${cost.toFixed(4)}`]),
  ]
  const lines = [`${usage.model} at ${usage.host}: ${parts.join(', ')}.`]
  if (usage.problem !== null) lines.push(usage.problem)
  return lines.join('\n')
}
