import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { client } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { usePerson } from '../../app/person-context.ts'

export interface UploadedFile {
  readonly file: File
  /** Take it in although no question was found in it, to be mapped by hand. */
  readonly acceptsEmpty?: boolean
}

/** Uploads a customer's file and goes to the layout that was found in it. */
export function useUploadQuestionnaire(onProblem?: (error: unknown, upload: UploadedFile) => void) {
  const { name } = usePerson()
  const [, navigate] = useLocation()
  const queryClient = useQueryClient()
  return useDeed<UploadedFile, Questionnaire>({
    run: ({ file, acceptsEmpty }) => client.addQuestionnaire(file, name, acceptsEmpty),
    touches: [queryKeys.questionnaires, queryKeys.workspace, queryKeys.auditEvents],
    onDone: ({ id }) => {
      // Just uploaded, so it has no drafting run: the server needn't be asked for one.
      queryClient.setQueryData(queryKeys.drafting(id), null)
      navigate(`/questionnaires/${id}`)
    },
    ...(onProblem === undefined ? {} : { onProblem }),
  })
}
