import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/api-problem.ts'

/** One retry for a server that is starting; a refusal (4xx) is final and is shown at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, problem) =>
          failures < 1 && !(problem instanceof ApiProblem && problem.status >= 400),
        retryDelay: 400,
      },
      mutations: { retry: false },
    },
  })
}
