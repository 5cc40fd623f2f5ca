import { Button } from '@mantine/core'
import { IconChecks, IconFilterOff, IconSearchOff } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Answer } from '../../../domain/answer.ts'
import { countOf } from '../../components/count-of.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import { isToReview } from './answer-filters.ts'

interface NothingToShowProps {
  readonly questionnaireId: string
  readonly answers: readonly Answer[]
  readonly search: string
  readonly drafting: Drafting
  readonly onShowAll: () => void
}

/** The list is empty: nothing matches, drafting goes on, or the work is done. */
export function NothingToShow(props: NothingToShowProps) {
  const { questionnaireId, answers, search, drafting, onShowAll } = props
  const showAll = (
    <Button variant="default" onClick={onShowAll}>
      Show all
    </Button>
  )
  if (search !== '') {
    return (
      <EmptyState
        icon={IconSearchOff}
        title={`Nothing here says “${search}”`}
        hint="Search with fewer words, or among all questions."
      >
        {showAll}
      </EmptyState>
    )
  }
  const approved = answers.filter((answer) => answer.state === 'approved').length
  if (drafting.job?.state !== 'running' && approved > 0 && !answers.some(isToReview)) {
    return (
      <EmptyState
        icon={IconChecks}
        title="Every draft is decided"
        hint={`${countOf(approved, 'signed answer')} can go out.`}
      >
        {showAll}
        <Button component={Link} href={`/questionnaires/${questionnaireId}/export`}>
          To the export
        </Button>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconFilterOff}
      title="Nothing under this filter"
      hint="Choose another one above."
    >
      {showAll}
    </EmptyState>
  )
}
