import type { Disclosure } from '../../../domain/disclosure.ts'
import type { ImportProgress } from '../../../domain/import-progress.ts'
import type { ImportPreview } from '../../../domain/import-report.ts'
import type { SourceTrust } from '../../../domain/source.ts'
import { client } from '../../api/client.ts'
import type { ImportReply, PreviewReply } from '../../api/replies.ts'

/** Something to take in: a file, or a page of the web by its address. */
export type ImportItem =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'page'; readonly url: string }

export interface ImportTerms {
  readonly trust: SourceTrust
  /** Null: as far as the version before, or else under NDA. */
  readonly disclosure: Disclosure | null
}

export function nameOfItem(item: ImportItem): string {
  return item.kind === 'file' ? item.file.name : item.url
}

/** What taking it in would change; fetches a page. */
export async function previewItem(
  item: ImportItem,
  { disclosure }: ImportTerms,
  signal: AbortSignal,
): Promise<PreviewReply> {
  if (item.kind === 'file') return client.previewImports({ files: [item.file], disclosure }, signal)
  return { previews: [await client.previewWebPage({ url: item.url, disclosure }, signal)] }
}

interface ImportOptions extends ImportTerms {
  readonly by: string
  /** Of the item; a page is taken in as it was seen there. */
  readonly preview: ImportPreview | undefined
  readonly signal: AbortSignal
  readonly onProgress: (progress: ImportProgress) => void
}

/** Takes it in. */
export async function importItem(item: ImportItem, options: ImportOptions): Promise<ImportReply> {
  const { trust, disclosure, by, preview, signal, onProgress } = options
  if (item.kind === 'file') {
    return client.importSources({ files: [item.file], trust, disclosure, by }, onProgress, signal)
  }
  const contentHash = preview?.contentHash ?? ''
  const page = { url: item.url, trust, disclosure, contentHash }
  return { imports: [await client.importWebPage(page, by, signal)] }
}
