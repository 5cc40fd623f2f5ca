import type { Statement } from '../domain/fact.ts'
import { extractStatements } from '../ingest/extract-statements.ts'
import { readSource } from '../ingest/read-source.ts'
import { EmptySourceError } from './empty-source-error.ts'

/**
 * Reads a document into its statements.
 *
 * @throws UnreadableSourceError when the bytes aren't what the name says
 * @throws EmptySourceError when the document states nothing
 */
export async function readStatements(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<{
  readonly document: ReturnType<typeof readSource>
  readonly statements: readonly Statement[]
}> {
  const document = readSource(file)
  const statements = extractStatements(document)
  if (statements.length === 0) throw new EmptySourceError(file.name)
  return { document, statements }
}
