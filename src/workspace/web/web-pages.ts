import { sha256 } from '../../domain/content-id.ts'
import type { ImportPreview, ImportReport } from '../../domain/import-report.ts'
import { importSource, type SourceUpload } from '../import-source.ts'
import { previewImport } from '../preview-import.ts'
import type { WorkspaceContext } from '../workspace-context.ts'
import type { WebPage } from './fetch-web-page.ts'
import { WebPageError } from './web-page-error.ts'

/** A page of the web to take in as a source; its address is the source's name. */
export interface WebPageImport extends Omit<SourceUpload, 'name' | 'bytes' | 'extension'> {
  readonly url: string
  /** Of the page as it was previewed: that one is taken in, and nothing is fetched. */
  readonly contentHash?: string | undefined
}

export type WebPagePreview = Pick<WebPageImport, 'url' | 'disclosure'>

export interface WebPages {
  /**
   * Fetches a page and says what importing it would change.
   *
   * @throws WebPageError, and what `previewImport` throws
   */
  preview(page: WebPagePreview): Promise<ImportPreview>
  /**
   * Fetches a page and reads it into facts, as a new source or as the next version of that page.
   *
   * @throws WebPageError, and what `importSource` throws
   */
  import(page: WebPageImport): Promise<ImportReport>
}

/** So many pages wait for somebody to decide on what they would change; older ones are fetched again. */
const MAX_WAITING = 8

/**
 * Takes in pages of the web. What a person was shown is what is imported: a page that changes with
 * every visit would otherwise never be the one that was looked at.
 *
 * @param fetchPage - null where an operator switched fetching off
 */
export function createWebPages(
  context: WorkspaceContext,
  fetchPage: ((url: string) => Promise<WebPage>) | null,
): WebPages {
  const waiting = new Map<string, WebPage>()

  const fetch = async (url: string): Promise<WebPage> => {
    if (fetchPage !== null) return fetchPage(url)
    throw new WebPageError(
      url,
      'switched-off',
      'Fetching web pages is switched off on this server. Save the page as a file and import that.',
    )
  }

  const keyOf = (url: string, contentHash: string) => `${contentHash} ${nameOf(url)}`
  const keep = (key: string, page: WebPage) => {
    waiting.set(key, page)
    const [oldest] = waiting.keys()
    if (waiting.size > MAX_WAITING && oldest !== undefined) waiting.delete(oldest)
  }

  return {
    async preview({ url, disclosure }) {
      const page = await fetch(url)
      keep(keyOf(url, sha256(page.bytes)), page)
      const { bytes, extension } = page
      return previewImport(context, { name: nameOf(url), bytes, extension, disclosure })
    },

    async import({ url, contentHash, ...deed }) {
      const key = keyOf(url, contentHash ?? '')
      const seen = waiting.get(key)
      const { bytes, extension } = seen ?? (await fetch(url))
      const report = await importSource(context, { ...deed, name: nameOf(url), bytes, extension })
      waiting.delete(key)
      return report
    },
  }
}

/** What comes after "#" is a place in the page. */
function nameOf(url: string): string {
  return url.split('#')[0] ?? url
}
