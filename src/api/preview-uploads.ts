import type { FastifyRequest } from 'fastify'
import type { Disclosure } from '../domain/disclosure.ts'
import type { ImportPreview } from '../domain/import-report.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { eachUpload } from './each-upload.ts'
import type { Problem } from './problem.ts'
import type { UploadedFile } from './read-upload.ts'

/**
 * What the import of each uploaded file would do.
 *
 * @throws the first failure, where nothing at all could be read
 */
export async function previewUploads(
  workspace: Pick<Workspace, 'previewImport'>,
  files: AsyncIterable<UploadedFile<{ readonly disclosure?: Disclosure | undefined }>>,
  request: FastifyRequest,
): Promise<{ readonly previews: readonly ImportPreview[]; readonly failures: readonly Problem[] }> {
  const { results, failures } = await eachUpload(files, request, ({ name, bytes, fields }) =>
    workspace.previewImport({ name, bytes, ...fields }),
  )
  return { previews: results, failures }
}
