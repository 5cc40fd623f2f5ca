import { Skeleton } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { answersQuery } from '../../api/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import classes from './ReviewDesk.module.css'
import { ReviewDesk } from './ReviewDesk.tsx'

interface ReviewViewProps {
  readonly questionnaireId: string
  readonly drafting: Drafting
}

/** The review of a questionnaire, once its answers are here. */
export function ReviewView({ questionnaireId, drafting }: ReviewViewProps) {
  const { data: answers, error, refetch } = useQuery(answersQuery(questionnaireId))
  if (error !== null && answers === undefined) {
    return (
      <div className={classes.message}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (answers === undefined) return <ReviewSkeleton />
  if (answers.length === 0) {
    return (
      <EmptyState
        icon={IconInbox}
        title="This questionnaire has no questions"
        hint="Upload it anew."
      />
    )
  }
  return <ReviewDesk questionnaireId={questionnaireId} answers={answers} drafting={drafting} />
}

function ReviewSkeleton() {
  return (
    <div className={classes.desk} data-fills-window aria-busy="true">
      <div className={classes.bar} />
      <div className={classes.panes}>
        <div className={classes.list}>
          {Array.from({ length: 8 }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: eight alike, never reordered
            <Skeleton key={index} height={56} m="sm" w="auto" />
          ))}
        </div>
        <div className={classes.detail}>
          <Skeleton height={24} w="60%" m="lg" />
          <Skeleton height={180} m="lg" w="auto" />
        </div>
      </div>
    </div>
  )
}
