import { sha256 } from '../domain/content-id.ts'
import { type Fact, factDigest } from '../domain/fact.ts'
import type { ImportReport } from '../domain/import-report.ts'
import { type SourceTrust, sourceId } from '../domain/source.ts'
import { buildFacts } from '../ingest/build-facts.ts'
import { extractStatements } from '../ingest/extract-statements.ts'
import { readSource } from '../ingest/read-source.ts'
import { beginDeed } from './begin-deed.ts'
import { describeFactChange, describeFactLoss } from './describe-fact-change.ts'
import { EmptySourceError } from './empty-source-error.ts'
import { voidAnswersCiting } from './void-answers-citing.ts'
import type { WorkspaceContext } from './workspace-context.ts'

export interface SourceUpload {
  readonly name: string
  readonly bytes: Uint8Array
  readonly trust: SourceTrust
  readonly by: string
}

/**
 * Reads a document into facts, as a new source or as the next version of the one with its name.
 *
 * Everything is read before anything is written, so a document that can't be read leaves the version
 * before it whole.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws UnreadableSourceError when the bytes aren't what the name says
 * @throws EmptySourceError when the document states nothing
 */
export async function importSource(
  context: WorkspaceContext,
  { name, bytes, trust, by }: SourceUpload,
): Promise<ImportReport> {
  const deed = beginDeed(context, by)
  const document = readSource({ name, bytes })
  const statements = extractStatements(document)
  if (statements.length === 0) throw new EmptySourceError(name)

  const id = sourceId(name)
  const source = {
    id,
    name,
    title: document.title,
    format: document.format,
    trust,
    contentHash: sha256(bytes),
    statedDate: document.statedDate,
    importedAt: deed.at,
    importedBy: deed.by,
  }
  const imported = buildFacts({ id, name }, statements, trust === 'trusted' ? deed : null)

  return context.store.transaction(async (repositories) => {
    const before = await repositories.facts.listFactsOf(id)
    const { facts, added, removed, unchanged, lost } = compareVersions(before, imported)
    await repositories.sources.save(source, { bytes, visibleText: document.visibleText })
    await repositories.facts.replaceFactsOf(id, facts)
    const { voided, withdrawn } = await voidAnswersCiting(repositories, lost, deed)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'source.imported',
        subjectId: id,
        details: {
          name,
          trust,
          contentHash: source.contentHash,
          added: added.length,
          removed: removed.length,
          unchanged: unchanged.length,
          voidedApprovals: voided.length,
          withdrawnDrafts: withdrawn.length,
        },
      },
    ])
    context.factIndex.markStale()
    return {
      source: { ...source, factCount: facts.length },
      added,
      removed,
      unchanged,
      voidedAnswers: voided,
    }
  })
}

interface VersionComparison {
  /** The new version's facts, with the verification that the old version's had. */
  readonly facts: readonly Fact[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: readonly string[]
  /** Why nothing can rest any more on a fact of the old version, by its id. */
  readonly lost: ReadonlyMap<string, string>
}

/**
 * A fact that kept its words but not its status, subject or limits is one removed and one added: it
 * has the same id, and nobody has vouched for what it says now.
 */
function compareVersions(before: readonly Fact[], after: readonly Fact[]): VersionComparison {
  const beforeById = new Map(before.map((fact) => [fact.id, fact]))
  const afterIds = new Set(after.map((fact) => fact.id))
  const facts: Fact[] = []
  const added: string[] = []
  const unchanged: string[] = []
  const gone = before.filter((fact) => !afterIds.has(fact.id))
  const removed = gone.map((fact) => fact.id)
  const lost = new Map(gone.map((fact) => [fact.id, describeFactLoss(fact)]))
  for (const fact of after) {
    const earlier = beforeById.get(fact.id)
    if (earlier !== undefined && factDigest(earlier) === factDigest(fact)) {
      facts.push({ ...fact, verification: earlier.verification ?? fact.verification })
      unchanged.push(fact.id)
      continue
    }
    facts.push(fact)
    added.push(fact.id)
    if (earlier !== undefined) {
      removed.push(fact.id)
      lost.set(fact.id, describeFactChange(earlier, fact))
    }
  }
  return { facts, added, removed, unchanged, lost }
}
