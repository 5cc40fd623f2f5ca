import type { Draft } from '../domain/draft.ts'

/** A draft with its proof, for a person at a terminal. */
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
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
