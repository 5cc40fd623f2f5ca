import type { Draft } from '../domain/draft.ts'

/** Facts listed below an answer; the JSON has all that were considered. */
const FACTS_LISTED = 5

/** A draft with its proof, and how what was considered was found, for a person at a terminal. */
export function presentDraft(draft: Draft): string {
  const blocks = [
    `${draft.decision} (confidence ${draft.confidence.toFixed(2)})`,
    draft.answer,
    ...draft.citations.map(
      ({ source, section, quote }) =>
        `  “${quote}”\n  ${section === '' ? source : `${source} › ${section}`}`,
    ),
    `Why: ${draft.reason}`,
    draft.flags.length > 0 ? `Look at: ${draft.flags.join(', ')}` : '',
    presentConsidered(draft),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function presentConsidered({ considered }: Draft): string {
  if (considered.length === 0) return ''
  const lines = considered
    .slice(0, FACTS_LISTED)
    .map(
      ({ source, quote, found }, index) =>
        `  ${index + 1}. “${quote}” (${source})${found ? `\n     ${found.words}` : ''}`,
    )
  return `Considered:\n${lines.join('\n')}`
}
