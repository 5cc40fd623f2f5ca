import { setImmediate } from 'node:timers/promises'
import { sha256 } from '../domain/content-id.ts'
import { DEFAULT_DISCLOSURE, type Disclosure } from '../domain/disclosure.ts'
import type { ImportProgress } from '../domain/import-progress.ts'
import type { ImportReport } from '../domain/import-report.ts'
import { type SourceTrust, sourceId } from '../domain/source.ts'
import { buildFacts } from '../ingest/build-facts.ts'
import type { Repositories } from '../store/repositories.ts'
import { beginDeed } from './begin-deed.ts'
import { compareVersions, type VersionComparison } from './compare-versions.ts'
import { ImportCancelledError } from './import-cancelled-error.ts'
import { readStatements } from './read-statements.ts'
import { recordLosses } from './record-losses.ts'
import type { WorkspaceContext } from './workspace-context.ts'

export interface SourceUpload {
  readonly name: string
  readonly bytes: Uint8Array
  /** How to read it, as the ending of a file, where the name has none that tells. */
  readonly extension?: string | undefined
  readonly trust: SourceTrust
  /** How far its facts may go; left out, as far as its version before, or else those under NDA. */
  readonly disclosure?: Disclosure | undefined
  readonly by: string
  /** Gives the import up; the version before stays whole. */
  readonly signal?: AbortSignal | undefined
  /** Is told how far it is, and nothing that one would have to wait for. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/**
 * Reads a document into facts, as a new source or as the next version of the one with its name.
 *
 * Everything is read before anything is written, and written in one transaction, so a document that
 * can't be read, a cancelled import or a killed process leaves the version before it whole.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws UnreadableSourceError when the bytes aren't what the name says
 * @throws EmptySourceError when the document states nothing
 * @throws ImportCancelledError when the signal came before the end
 */
export async function importSource(
  context: WorkspaceContext,
  { name, bytes, extension = '', trust, disclosure, by, signal, onProgress }: SourceUpload,
): Promise<ImportReport> {
  const deed = beginDeed(context, by)
  const tell = async (step: ImportProgress['step'], done: number, total: number) => {
    onProgress?.({ name, step, done, total })
    await giveUpIfAsked(name, signal)
  }
  await tell('opening', 0, 0)
  const { document, statements } = await readStatements(
    { name: name.endsWith(extension) ? name : name + extension, bytes },
    ({ done, total }) => tell('reading', done, total),
  )
  await tell('reading', statements.length, statements.length)
  const id = sourceId(name)
  return context.store.transaction(async (repositories) => {
    const source = {
      ...{ id, name, title: document.title, format: document.format, trust },
      disclosure: disclosure ?? (await presentDisclosure(repositories, id)),
      contentHash: sha256(bytes),
      statedDate: document.statedDate,
      importedAt: deed.at,
      importedBy: deed.by,
    }
    const imported = buildFacts(source, statements, trust === 'trusted' ? deed : null)
    const { facts, change, losses, readings } = await compareWithStore(repositories, id, imported)
    await repositories.sources.save(source, { bytes, visibleText: document.visibleText })
    await repositories.facts.replaceFactsOf(id, facts, readings, (done) =>
      tell('keeping', done, facts.length),
    )
    await repositories.facts.freeMergedInto(
      losses.filter((loss) => loss.disclosure === undefined).map(({ fact }) => fact.id),
    )
    const cause = { action: 'source.imported', sourceName: name } as const
    const { voided, withdrawn, ...sent } = await recordLosses(repositories, losses, deed, cause)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: cause.action,
        subjectId: id,
        details: {
          ...{ name, trust, disclosure: source.disclosure, contentHash: source.contentHash },
          added: change.added.length,
          changed: change.changed.length,
          removed: change.removed.length,
          unchanged: change.unchanged.length,
          voidedApprovals: voided.length,
          withdrawnDrafts: withdrawn.length,
          ...sent,
        },
      },
    ])
    await giveUpIfAsked(name, signal)
    context.factIndex.markStale()
    return {
      source: { ...source, factCount: facts.length },
      ...change,
      voidedAnswers: voided,
      ...sent,
    }
  })
}

/** Compares a version on its way in with the one that the store holds. */
export async function compareWithStore(
  { facts }: Pick<Repositories, 'facts'>,
  id: string,
  imported: Parameters<typeof compareVersions>[2],
): Promise<
  VersionComparison & { readonly readings: Awaited<ReturnType<typeof facts.findReadings>> }
> {
  const before = await facts.listFactsOf(id)
  const readings = await facts.findReadings(
    before.filter(({ classified }) => classified !== null).map((fact) => fact.id),
  )
  return { ...compareVersions(before, readings, imported), readings }
}

/** How far the facts of a source go when nobody says: as far as those of its version before. */
export async function presentDisclosure(
  { sources }: Pick<Repositories, 'sources'>,
  id: string,
): Promise<Disclosure> {
  return (await sources.find(id))?.disclosure ?? DEFAULT_DISCLOSURE
}

/** Lets the word to stop arrive, and others be served, which can't while a document is being read. */
async function giveUpIfAsked(name: string, signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  if (signal?.aborted) throw new ImportCancelledError(name)
}
