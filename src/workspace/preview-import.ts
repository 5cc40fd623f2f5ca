import { sha256 } from '../domain/content-id.ts'
import type { ImportPreview } from '../domain/import-report.ts'
import { sourceId } from '../domain/source.ts'
import { buildFacts } from '../ingest/build-facts.ts'
import { foreseeLosses } from './foresee-losses.ts'
import { compareWithStore, presentDisclosure, type SourceUpload } from './import-source.ts'
import { readStatements } from './read-statements.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * What an import would change and take back. Nothing is kept.
 *
 * @throws UnreadableSourceError when the bytes aren't what the name says
 * @throws EmptySourceError when the document states nothing
 */
export async function previewImport(
  context: WorkspaceContext,
  {
    name,
    bytes,
    extension = '',
    disclosure,
  }: Pick<SourceUpload, 'name' | 'bytes' | 'extension' | 'disclosure'>,
): Promise<ImportPreview> {
  const { document, statements } = await readStatements({
    name: name.endsWith(extension) ? name : name + extension,
    bytes,
  })
  const id = sourceId(name)
  return context.store.transaction(async (repositories) => {
    const source = {
      id,
      name,
      disclosure: disclosure ?? (await presentDisclosure(repositories, id)),
    }
    const imported = buildFacts(source, statements, null)
    const { change, losses } = await compareWithStore(repositories, id, imported)
    return {
      name,
      title: document.title,
      contentHash: sha256(bytes),
      isNew: (await repositories.sources.find(id)) === undefined,
      factCount: imported.length,
      ...change,
      impact: await foreseeLosses(repositories, losses),
    }
  })
}
