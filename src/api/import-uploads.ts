import type { FastifyRequest } from 'fastify'
import type { Disclosure } from '../domain/disclosure.ts'
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

/**
 * Imports each uploaded file, whatever becomes of the others. A client that hangs up cancels the file at
 * hand and those after it; what was imported stays imported.
 *
 * @throws the first failure, where nothing at all could be imported
 */
export async function importUploads(
  workspace: Pick<Workspace, 'importSource'>,
  files: AsyncIterable<UploadedFile<UploadFields>>,
  request: FastifyRequest,
): Promise<UploadOutcome> {
  const signal = signalOfHangUp(request)
  const { results, failures } = await eachUpload(files, request, ({ name, bytes, fields }) =>
    workspace.importSource({ name, bytes, ...fields, signal }),
  )
  return { imports: results, failures }
}

function signalOfHangUp(request: FastifyRequest): AbortSignal {
  const abort = new AbortController()
  request.raw.socket.once('close', () => abort.abort())
  return abort.signal
}
