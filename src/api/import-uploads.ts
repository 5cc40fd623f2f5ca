import type { FastifyRequest } from 'fastify'
import type { ImportReport } from '../domain/import-report.ts'
import type { SourceTrust } from '../domain/source.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { presentProblem } from './error-handler.ts'
import type { Problem } from './problem.ts'
import type { UploadedFile } from './read-upload.ts'

/** What came of an upload of several sources. */
export interface UploadOutcome {
  readonly imports: readonly ImportReport[]
  readonly failures: readonly Problem[]
}

/**
 * Imports each uploaded file, whatever becomes of the others.
 *
 * What was imported stays imported, so a form that breaks off after its third file is a reply with
 * two imports and a failure rather than an error that hides them.
 *
 * @throws the first failure, where nothing at all could be imported
 */
export async function importUploads(
  workspace: Workspace,
  files: AsyncIterable<UploadedFile<{ readonly by: string; readonly trust: SourceTrust }>>,
  request: FastifyRequest,
): Promise<UploadOutcome> {
  const imports: ImportReport[] = []
  const failures: { readonly error: unknown; readonly fileName: string | null }[] = []
  try {
    for await (const { fields, fileName, readBytes } of files) {
      try {
        const bytes = await readBytes()
        imports.push(await workspace.importSource({ name: fileName, bytes, ...fields }))
      } catch (error) {
        failures.push({ error, fileName })
      }
    }
  } catch (error) {
    failures.push({ error, fileName: null })
  }
  const [first] = failures
  if (first && imports.length === 0) throw first.error
  return {
    imports,
    failures: failures.map(({ error, fileName }) => ({
      ...presentProblem(error, request),
      ...(fileName !== null && { fileName }),
    })),
  }
}
