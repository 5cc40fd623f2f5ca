import type { AskedQuestion } from './ask-company.ts'
import { formatShare, formatTable } from './format-table.ts'
import type { ScoreSummary } from './summarise-scores.ts'

const COLUMNS: readonly (readonly [title: string, format: (summary: ScoreSummary) => string])[] = [
  ['n', ({ questions }) => String(questions)],
  ['full', ({ full }) => formatShare(full)],
  ['decision', ({ decision }) => formatShare(decision)],
  ['citation', ({ citation }) => formatShare(citation)],
  ['value', ({ value }) => formatShare(value)],
  ['false yes', ({ falseYes }) => String(falseYes.length)],
  ['false no', ({ falseNo }) => String(falseNo.length)],
  ['abst. prec.', ({ abstentionPrecision }) => formatShare(abstentionPrecision)],
  ['abst. rec.', ({ abstentionRecall }) => formatShare(abstentionRecall)],
  ['R@1', ({ recallAt }) => formatShare(recallAt[1])],
  ['R@5', ({ recallAt }) => formatShare(recallAt[5])],
  ['R@10', ({ recallAt }) => formatShare(recallAt[10])],
  ['verbatim', ({ verbatim }) => formatShare(verbatim)],
]

/** Lays summaries out as a table, one row each. */
export function formatSummaries(
  rows: readonly { readonly name: string; readonly summary: ScoreSummary }[],
): string {
  return formatTable([
    ['', ...COLUMNS.map(([title]) => title)],
    ...rows.map(({ name, summary }) => [name, ...COLUMNS.map(([, format]) => format(summary))]),
  ])
}

/** Describes a draft that isn't full: what was asked, what was wanted, what came. */
export function formatMiss({ label, draft, score }: AskedQuestion): string {
  const faults = [
    score.falseYes ? 'FALSE YES' : score.decisionRight ? null : 'decision',
    score.citationHit || label.evidence.length === 0 ? null : 'citation',
    score.valueRight ? null : 'value',
  ].filter((fault) => fault !== null)
  const lines = [
    `${label.id} [${faults.join(', ')}] ${label.question}`,
    `  wanted  ${label.decision.join(' / ')}${label.trap === null ? '' : ` (${label.trap})`}: ${label.note}`,
    ...label.must_include.map((pattern) => `          must say ${pattern.source}`),
    `  got     ${draft.decision} (${draft.confidence.toFixed(2)}): ${draft.answer}`,
    ...draft.citations.map(({ source, quote }) => `  cites   ${source}: ${quote}`),
    `  reason  ${draft.reason}`,
    `  flags   ${draft.flags.join(', ') || 'none'}; evidence at rank ${score.evidenceRank ?? 'none'}`,
  ]
  return lines.join('\n')
}
