import type { Answer } from '../../domain/answer.ts'
import { bandOf, CONFIDENCE_BANDS, type ConfidenceBand } from '../../domain/confidence-band.ts'
import type { Draft } from '../../domain/draft.ts'
import type { BandOutcome, FalseStart } from '../../domain/overview.ts'
import type { Questionnaire } from '../../domain/questionnaire.ts'

/** More of them nobody goes through at one sitting. */
const MAX_FALSE_STARTS = 60

type Outcome = 'kept' | FalseStart['outcome']

/**
 * Counts what people did with drafts that gave an answer, by band. A question that the draft left open is
 * no false start, whatever a person wrote to it.
 */
export function createOutcomes() {
  const counts = new Map<ConfidenceBand, BandOutcome>(
    CONFIDENCE_BANDS.map((band) => [band, { band, kept: 0, changed: 0, rejected: 0 }]),
  )
  const falseStarts: FalseStart[] = []
  return {
    add(answer: Answer, { id, fileName }: Pick<Questionnaire, 'id' | 'fileName'>): void {
      const drafted = draftedFirst(answer.draft)
      const outcome = outcomeOf(answer)
      if (drafted === null || drafted.decision === 'unanswered' || outcome === null) return
      const band = bandOf(drafted)
      const present = counts.get(band)
      if (present) counts.set(band, { ...present, [outcome]: present[outcome] + 1 })
      if (outcome === 'kept' || falseStarts.length >= MAX_FALSE_STARTS) return
      falseStarts.push({
        ...{ answerId: answer.id, questionnaireId: id, fileName },
        ...{ question: answer.question.text, band, outcome, decision: drafted.decision },
      })
    },

    sum: () => ({ outcomes: [...counts.values()], falseStarts }),
  }
}

/** The draft as the drafter made it; of one that a person wrote before that was kept, as it is now. */
function draftedFirst(
  draft: Draft | null,
): Pick<Draft, 'decision' | 'confidence' | 'flags'> | null {
  return draft?.startedFrom ?? draft
}

/** Null where no person has decided yet. */
function outcomeOf({ state, draft }: Answer): Outcome | null {
  if (draft?.writer === 'person') return 'changed'
  if (state === 'rejected') return 'rejected'
  return state === 'approved' ? 'kept' : null
}
