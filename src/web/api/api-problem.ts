/** What the server says when it refuses: problem details (RFC 9457) with the product's own code. */
export interface ProblemDetails {
  readonly title?: string
  readonly status?: number
  readonly detail?: string
  readonly code?: string
}

/**
 * A request that failed, in words for the person at the screen.
 *
 * `message` is the problem's `detail`, which ends in what to do. `status` is 0 where no reply came.
 */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string

  constructor(status: number, details: ProblemDetails, options?: ErrorOptions) {
    super(details.detail ?? details.title ?? `The server replied ${status}. Try again.`, options)
    this.name = 'ApiProblem'
    this.status = status
    this.code = details.code ?? 'UNKNOWN'
    this.title = details.title ?? 'Something went wrong'
  }

  /** True where the change was refused because somebody else changed the answer first. */
  get isStale(): boolean {
    return this.status === 409 && this.code === 'STALE_REVISION'
  }
}

/** What to show for anything that a request may throw. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong. Reload the page.'
}
