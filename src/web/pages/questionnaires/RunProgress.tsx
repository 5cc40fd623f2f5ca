import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { DraftingProgress } from '../questionnaire/DraftingProgress.tsx'
import { useRunPace } from './use-run-pace.ts'

/** How far a run is, how fast it goes and how long it will take, from one look at the list to the next. */
export function RunProgress({ run }: { readonly run: NonNullable<Questionnaire['drafting']> }) {
  return <DraftingProgress job={run} pace={useRunPace(run.done, run.total)} isNamed />
}
