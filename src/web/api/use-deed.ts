import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { notifyProblem } from '../app/notify.ts'
import { queryKeys } from './query-keys.ts'

interface DeedOptions<Input, Output> {
  readonly run: (input: Input) => Promise<Output>
  /** What the deed may have changed: fetched again once it is done. */
  readonly touches: readonly QueryKey[]
  readonly onDone?: (output: Output, input: Input) => void
  /** Where the page shows the problem itself; without it a notification says it. */
  readonly onProblem?: (error: unknown, input: Input) => void
}

/** Something that a person does: one call, what it changes, and what is said when it fails. */
export function useDeed<Input, Output>(options: DeedOptions<Input, Output>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: options.run,
    onSuccess: (output, input) => options.onDone?.(output, input),
    onError: (error, input) => (options.onProblem ?? notifyProblem)(error, input),
    onSettled: () => {
      // Counts of what waits hang on nearly everything and cost next to nothing.
      for (const queryKey of [...options.touches, queryKeys.openWork])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
}
