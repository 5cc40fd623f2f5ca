import type { ImportReport } from '../../domain/import-report.ts'
import { importSource, type SourceUpload } from '../import-source.ts'
import type { WorkspaceContext } from '../workspace-context.ts'
import type { WebPage } from './fetch-web-page.ts'
import { WebPageError } from './web-page-error.ts'

/** A page of the web to take in as a source; its address is the source's name. */
export interface WebPageImport extends Omit<SourceUpload, 'name' | 'bytes' | 'extension'> {
  readonly url: string
}

/**
 * Fetches a page and reads it into facts, as a new source or as the next version of that page.
 *
 * @param fetchPage - null where an operator switched fetching off
 * @throws WebPageError, and what `importSource` throws
 */
export async function importWebPage(
  context: WorkspaceContext,
  { url, ...deed }: WebPageImport,
  fetchPage: ((url: string) => Promise<WebPage>) | null,
): Promise<ImportReport> {
  if (fetchPage === null) {
    throw new WebPageError(
      url,
      'switched-off',
      'Fetching web pages is switched off on this server. Save the page as a file and import that.',
    )
  }
  const { bytes, extension } = await fetchPage(url)
  return importSource(context, { ...deed, name: url.split('#')[0] ?? url, bytes, extension })
}
