import type { LibraryAnswer } from '../../../domain/library-answer.ts'
import { WorkSection } from '../../components/WorkSection.tsx'
import { LibraryItem } from './LibraryItem.tsx'
import type { Upkeep } from './use-upkeep.ts'

interface LibraryListProps {
  readonly answers: readonly LibraryAnswer[]
  readonly upkeep: Upkeep
}

/** The approved answers that are offered first when the same is asked again. */
export function LibraryList({ answers, upkeep }: LibraryListProps) {
  return (
    <WorkSection
      title="Approved answers"
      count={answers.length}
      lead="Offered first when the same is asked again. They go with their approval and their facts."
      none={answers.length === 0 ? 'Answers that somebody approves are kept here.' : undefined}
    >
      {answers.map((entry) => (
        <LibraryItem key={entry.id} entry={entry} upkeep={upkeep} />
      ))}
    </WorkSection>
  )
}
