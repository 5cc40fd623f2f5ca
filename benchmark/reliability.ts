import { bandOf, CONFIDENCE_BANDS, type ConfidenceBand } from '../src/domain/confidence-band.ts'
import type { AskedQuestion } from './ask-company.ts'
import { formatShare, formatTable } from './format-table.ts'

/** How right the drafts of one range of confidence are. */
export interface ReliabilityRow {
  readonly name: string
  readonly drafts: number
  /** Mean confidence, from 0 to 1; null where there is no draft. */
  readonly confidence: number | null
  /** The share that is right in decision, value and citation. */
  readonly right: number | null
  readonly falseYes: number
}

type Rated = Pick<AskedQuestion, 'draft' | 'score'>

/** The drafts that answer, by band. What is left unanswered has no confidence to hold it to. */
export function measureBands(questions: readonly Rated[]): readonly ReliabilityRow[] {
  const of = (band: ConfidenceBand) =>
    answered(questions).filter(({ draft }) => bandOf(draft) === band)
  return CONFIDENCE_BANDS.map((band) => rowOf(band, of(band)))
}

/** The drafts that answer, by tenths of confidence, highest first; tenths without a draft are left out. */
export function measureTenths(questions: readonly Rated[]): readonly ReliabilityRow[] {
  return Array.from({ length: 10 }, (_, index) => 9 - index)
    .map((tenth) => ({
      name: `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`,
      within: answered(questions).filter(({ draft }) => tenthOf(draft.confidence) === tenth),
    }))
    .filter(({ within }) => within.length > 0)
    .map(({ name, within }) => rowOf(name, within))
}

/**
 * Expected calibration error (Guo et al. 2017) over tenths: by how much confidence and share of right
 * drafts differ on average. From 0 to 1; null where nothing was answered.
 */
export function expectedCalibrationError(questions: readonly Rated[]): number | null {
  const rows = measureTenths(questions)
  const total = rows.reduce((sum, { drafts }) => sum + drafts, 0)
  if (total === 0) return null
  return rows.reduce(
    (sum, { drafts, confidence, right }) =>
      sum + (drafts / total) * Math.abs((confidence ?? 0) - (right ?? 0)),
    0,
  )
}

/** Lays rows out as a table. */
export function formatReliability(rows: readonly ReliabilityRow[]): string {
  return formatTable([
    ['confidence', 'drafts', 'mean', 'right', 'false yes'],
    ...rows.map(({ name, drafts, confidence, right, falseYes }) => [
      name,
      String(drafts),
      confidence === null ? '–' : confidence.toFixed(2),
      formatShare(right),
      String(falseYes),
    ]),
  ])
}

function answered(questions: readonly Rated[]): readonly Rated[] {
  return questions.filter(({ draft }) => draft.decision !== 'unanswered')
}

function tenthOf(confidence: number): number {
  return Math.min(9, Math.floor(confidence * 10))
}

function rowOf(name: string, within: readonly Rated[]): ReliabilityRow {
  const share = (sum: number) => (within.length === 0 ? null : sum / within.length)
  return {
    name,
    drafts: within.length,
    confidence: share(within.reduce((sum, { draft }) => sum + draft.confidence, 0)),
    right: share(within.filter(({ score }) => score.full).length),
    falseYes: within.filter(({ score }) => score.falseYes).length,
  }
}
