import { Button } from '@mantine/core'
import type { DraftingJob } from '../../../domain/drafting-job.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { usePerson } from '../../app/person-context.ts'

interface ResumeDraftingProps {
  readonly questionnaireId: string
  readonly fileName: string
}

/** Goes on with a run that somebody stopped or that failed; no language model is asked. */
export function ResumeDrafting({ questionnaireId, fileName }: ResumeDraftingProps) {
  const { name } = usePerson()
  const start = useDeed<void, DraftingJob>({
    run: () => client.startDrafting(questionnaireId, name, false),
    touches: [queryKeys.questionnaires, queryKeys.drafting(questionnaireId)],
  })
  return (
    <Button
      size="xs"
      variant="default"
      loading={start.isPending}
      aria-label={`Draft the rest of ${fileName}`}
      onClick={() => start.mutate()}
    >
      Draft the rest
    </Button>
  )
}
