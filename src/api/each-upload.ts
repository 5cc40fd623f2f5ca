import type { FastifyRequest } from 'fastify'
import { presentProblem } from './error-handler.ts'
import type { Problem } from './problem.ts'
import type { UploadedFile } from './read-upload.ts'

/** A file that has arrived. */
interface ArrivedFile<Fields> {
  readonly name: string
  readonly bytes: Uint8Array
  readonly fields: Fields
}

/**
 * Does something with each uploaded file, whatever becomes of the others: a form that breaks off after
 * its third file is a reply with two results and a failure rather than an error that hides them.
 *
 * @throws the first failure, where there is no result at all
 */
export async function eachUpload<Fields, Result>(
  files: AsyncIterable<UploadedFile<Fields>>,
  request: FastifyRequest,
  work: (file: ArrivedFile<Fields>) => Promise<Result>,
): Promise<{ readonly results: readonly Result[]; readonly failures: readonly Problem[] }> {
  const results: Result[] = []
  const failures: { readonly error: unknown; readonly fileName: string | null }[] = []
  try {
    for await (const { fields, fileName, readBytes } of files) {
      try {
        results.push(await work({ name: fileName, bytes: await readBytes(), fields }))
      } catch (error) {
        failures.push({ error, fileName })
      }
    }
  } catch (error) {
    failures.push({ error, fileName: null })
  }
  const [first] = failures
  if (first && results.length === 0) throw first.error
  return {
    results,
    failures: failures.map(({ error, fileName }) => ({
      ...presentProblem(error, request),
      ...(fileName !== null && { fileName }),
    })),
  }
}
