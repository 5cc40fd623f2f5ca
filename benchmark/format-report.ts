import type { AskedQuestion } from './ask-company.ts'
import type { ScoreSummary } from './summarise-scores.ts'

const COLUMNS: readonly (readonly [title: string, format: (summary: ScoreSummary) => string])[] = [
  ['n', ({ questions }) => String(questions)],
  ['full', ({ full }) => percent(full)],
  ['decision', ({ decision }) => percent(decision)],
  ['citation', ({ citation }) => percent(citation)],
  ['value', ({ value }) => percent(value)],
  ['false yes', ({ falseYes }) => String(falseYes.length)],
  ['false no', ({ falseNo }) => String(falseNo.length)],
  ['abst. prec.', ({ abstentionPrecision }) => percent(abstentionPrecision)],
  ['abst. rec.', ({ abstentionRecall }) => percent(abstentionRecall)],
  ['R@1', ({ recallAt }) => percent(recallAt[1])],
  ['R@5', ({ recallAt }) => percent(recallAt[5])],
  ['R@10', ({ recallAt }) => percent(recallAt[10])],
  ['verbatim', ({ verbatim }) => percent(verbatim)],
]

/** Lays summaries out as a table, one row each, columns padded to the widest cell. */
export function formatSummaries(
  rows: readonly { readonly name: string; readonly summary: ScoreSummary }[],
): string {
  const cells = [
    ['', ...COLUMNS.map(([title]) => title)],
    ...rows.map(({ name, summary }) => [name, ...COLUMNS.map(([, format]) => format(summary))]),
  ]
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
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

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)}%`
}
