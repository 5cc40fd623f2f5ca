import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Disclosure } from '../domain/disclosure.ts'
import type { ImportProgress } from '../domain/import-progress.ts'
import type { ImportReport } from '../domain/import-report.ts'
import type { SourceTrust } from '../domain/source.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { eachUpload } from './each-upload.ts'
import type { Problem } from './problem.ts'
import type { UploadedFile } from './read-upload.ts'

/** What came of an upload of several sources. */
export interface UploadOutcome {
  readonly imports: readonly ImportReport[]
  readonly failures: readonly Problem[]
}

interface UploadFields {
  readonly by: string
  readonly trust: SourceTrust
  readonly disclosure?: Disclosure | undefined
}

interface UploadExchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly onProgress?: (progress: ImportProgress) => void
}

/**
 * Imports each uploaded file, whatever becomes of the others. A client that hangs up cancels the file at
 * hand and those after it; what was imported stays imported.
 *
 * @throws the first failure, where nothing at all could be imported
 */
export async function importUploads(
  workspace: Pick<Workspace, 'importSource'>,
  files: AsyncIterable<UploadedFile<UploadFields>>,
  { request, reply, onProgress }: UploadExchange,
): Promise<UploadOutcome> {
  const signal = signalOfHangUp(reply)
  const { results, failures } = await eachUpload(files, request, ({ name, bytes, fields }) =>
    workspace.importSource({ name, bytes, ...fields, signal, onProgress }),
  )
  return { imports: results, failures }
}

/** The reply's end is that of a client that hangs up, or it comes too late to matter. */
function signalOfHangUp(reply: FastifyReply): AbortSignal {
  const abort = new AbortController()
  reply.raw.once('close', () => abort.abort())
  return abort.signal
}
