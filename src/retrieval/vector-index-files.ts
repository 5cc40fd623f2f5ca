import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { sha256 } from '../domain/content-id.ts'

/** Grows when what is saved, or how, changes; an index of another version is rebuilt. */
const FORMAT_VERSION = 1

const MANIFEST = 'manifest.json'
const GRAPH_FILE = /^facts-[0-9a-f]{16}\.hnsw$|\.tmp$/

const manifestSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  modelId: z.string(),
  dimensions: z.number().int().positive(),
  graphFile: z.string().regex(/^facts-[0-9a-f]{16}\.hnsw$/),
  /** SHA-256 of the graph's file. */
  graphDigest: z.string(),
  /** What each label of the graph stands for. */
  entries: z.array(
    z.object({ label: z.number().int().nonnegative(), id: z.string(), textDigest: z.string() }),
  ),
})
const sealedSchema = z.object({ contentDigest: z.string(), content: manifestSchema })
export type VectorIndexManifest = z.infer<typeof manifestSchema>

export interface SavedVectorIndex {
  readonly manifest: VectorIndexManifest
  readonly graphPath: string
}

/**
 * Finds the saved index of a directory, with its graph's bytes checked against the manifest.
 *
 * The check comes before hnswlib sees the file: it trusts the counts in its header, and a truncated
 * file could end the process.
 *
 * @returns undefined where there is none that is whole, of this format and of this model; it is
 *   derived data, so whoever asks builds it anew.
 */
export async function findSavedIndex(
  directory: string,
  modelId: string,
): Promise<SavedVectorIndex | undefined> {
  const manifest = await readManifest(join(directory, MANIFEST))
  if (manifest?.modelId !== modelId) return undefined
  const graphPath = join(directory, manifest.graphFile)
  const digest = await digestOf(graphPath)
  return digest === manifest.graphDigest ? { manifest, graphPath } : undefined
}

/**
 * Saves an index so that a reader sees the old one or the new one, whenever the process dies.
 *
 * The graph is written beside the old one under a name from its digest; renaming the manifest over
 * the old manifest is the moment at which the new one counts.
 */
export async function saveIndex(
  directory: string,
  writeGraph: (path: string) => Promise<unknown>,
  describe: Omit<VectorIndexManifest, 'formatVersion' | 'graphFile' | 'graphDigest'>,
): Promise<void> {
  await mkdir(directory, { recursive: true })
  const temporaryGraph = join(directory, `facts-${process.pid}.tmp`)
  await writeGraph(temporaryGraph)
  await flush(temporaryGraph)
  const graphDigest = (await digestOf(temporaryGraph)) ?? ''
  const graphFile = `facts-${graphDigest.slice(0, 16)}.hnsw`
  await rename(temporaryGraph, join(directory, graphFile))

  const manifest: VectorIndexManifest = {
    formatVersion: FORMAT_VERSION,
    ...describe,
    graphFile,
    graphDigest,
  }
  const temporaryManifest = join(directory, `manifest-${process.pid}.tmp`)
  await writeAndFlush(temporaryManifest, sealManifest(manifest))
  await rename(temporaryManifest, join(directory, MANIFEST))
  await removeLeftovers(directory, graphFile)
}

/** Removes a saved index: manifest first, so that no reader looks for a graph that is gone. */
export async function removeSavedIndex(directory: string): Promise<void> {
  await rm(join(directory, MANIFEST), { force: true })
  await removeLeftovers(directory, undefined)
}

async function readManifest(path: string): Promise<VectorIndexManifest | undefined> {
  const text = await readFile(path, 'utf8').catch(absent)
  if (text === undefined) return undefined
  try {
    const { content } = sealedSchema.parse(JSON.parse(text))
    return sealManifest(content) === text ? content : undefined
  } catch {
    // Cut off or of another version: the same as none, see findSavedIndex.
    return undefined
  }
}

/** The manifest's text with its own digest, so that a changed id or label doesn't go unseen. */
function sealManifest(manifest: VectorIndexManifest): string {
  // Parsing puts the keys in the schema's order, whoever wrote them in which.
  const content = manifestSchema.parse(manifest)
  return JSON.stringify({ contentDigest: sha256(JSON.stringify(content)), content })
}

async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    return absent(error)
  }
  return hash.digest('hex')
}

/** Turns "no such file" into undefined; other errors are real ones. */
function absent(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
}

async function writeAndFlush(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Graphs of earlier saves, and temporary files of processes that died while saving. */
async function removeLeftovers(directory: string, graphFile: string | undefined): Promise<void> {
  const names = (await readdir(directory).catch(absent)) ?? []
  for (const name of names) {
    if (name === graphFile || !GRAPH_FILE.test(name)) continue
    await unlink(join(directory, name)).catch(absent)
  }
}
