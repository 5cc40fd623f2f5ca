import type { Workspace } from '../workspace/workspace.ts'
import type { OpenStreams } from './event-stream.ts'

/** What the routes are built with. */
export interface RouteDependencies {
  readonly workspace: Workspace
  /** The most bytes that one uploaded file may have. */
  readonly maxUploadBytes: number
  readonly version: string
  readonly openStreams: OpenStreams
}
