import type { LanguageModelUsage } from '../../domain/language-model-usage.ts'
import { countOf } from './count-of.ts'

/** What a run has had of the language model, in a sentence; with why it stopped asking, where it did. */
export function describeModelUsage(usage: LanguageModelUsage): string {
  const { asked, cached, worded, refused, failed, cost } = usage
  const parts = [
    `${countOf(asked, 'question')} sent`,
    ...(cached > 0 ? [`${cached} known from before`] : []),
    `${countOf(worded, 'draft')} worded`,
    ...(refused > 0 ? [`${refused} refused by the check`] : []),
    ...(failed > 0 ? [`${failed} without a reply`] : []),
    countOf(usage.promptTokens + usage.completionTokens, 'token'),
    ...(cost === null ? [] : [`cost ${cost.toFixed(2)}`]),
  ]
  const sentence = `${usage.model} at ${usage.host}: ${parts.join(', ')}.`
  return usage.problem === null ? sentence : `${sentence} ${usage.problem}`
}
