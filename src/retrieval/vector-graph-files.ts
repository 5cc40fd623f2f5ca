import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { sha256 } from '../domain/content-id.ts'
import { absent } from './absent.ts'

/** Grows when what is saved, or how, changes; a graph of another version is built anew. */
const FORMAT_VERSION = 2

const MANIFEST = 'graph.json'
const GRAPH_FILE = /^graph-[0-9a-f]{16}\.hnsw$/

/** What may go: graphs of earlier saves, files of processes that died, and those of format 1. */
const LEFTOVER = /^graph-[0-9a-f]{16}\.hnsw$|^facts-[0-9a-f]{16}\.hnsw$|^manifest\.json$|\.tmp$/

const manifestSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  graphFile: z.string().regex(GRAPH_FILE),
  /** SHA-256 of the graph's file. */
  graphDigest: z.string(),
  /** SHA-256 over the digests of the first texts of the log, up to the last that is in the graph. */
  logDigest: z.string(),
  logSize: z.number().int().nonnegative(),
  /** Positions in the log of the texts that are in the graph and not to be found. */
  hidden: z.array(z.number().int().nonnegative()),
})
const sealedSchema = z.object({ contentDigest: z.string(), content: manifestSchema })
export type GraphManifest = Omit<
  z.infer<typeof manifestSchema>,
  'formatVersion' | 'graphFile' | 'graphDigest'
>

export interface SavedGraph {
  readonly manifest: GraphManifest
  readonly graphPath: string
}

/**
 * Finds the saved graph of a directory, with its bytes checked against the manifest.
 *
 * The check comes before hnswlib sees the file: it trusts the counts in its header, and a truncated
 * file could end the process.
 *
 * @returns undefined where there is none that is whole and of this format; it is derived data, so
 *   whoever asks builds it anew.
 */
export async function findSavedGraph(directory: string): Promise<SavedGraph | undefined> {
  const manifest = await readManifest(join(directory, MANIFEST))
  if (manifest === undefined) return undefined
  const graphPath = join(directory, manifest.graphFile)
  const digest = await digestOf(graphPath)
  return digest === manifest.graphDigest ? { manifest, graphPath } : undefined
}

/**
 * Saves a graph so that a reader sees the old one or the new one, whenever the process dies.
 *
 * It is written beside the old one under a name from its digest; renaming the manifest over the old
 * manifest is the moment at which the new one counts.
 */
export async function saveGraph(
  directory: string,
  writeGraph: (path: string) => Promise<unknown>,
  describe: GraphManifest,
): Promise<void> {
  await mkdir(directory, { recursive: true })
  const temporaryGraph = join(directory, `graph-${process.pid}.tmp`)
  await writeGraph(temporaryGraph)
  await flush(temporaryGraph)
  const graphDigest = (await digestOf(temporaryGraph)) ?? ''
  const graphFile = `graph-${graphDigest.slice(0, 16)}.hnsw`
  await rename(temporaryGraph, join(directory, graphFile))

  const manifest = { formatVersion: FORMAT_VERSION, ...describe, graphFile, graphDigest } as const
  const temporaryManifest = join(directory, `graph-manifest-${process.pid}.tmp`)
  await writeAndFlush(temporaryManifest, sealManifest(manifest))
  await rename(temporaryManifest, join(directory, MANIFEST))
  await removeLeftovers(directory, graphFile)
}

/** Removes a saved graph: manifest first, so that no reader looks for a graph that is gone. */
export async function removeSavedGraph(directory: string): Promise<void> {
  await rm(join(directory, MANIFEST), { force: true })
  await removeLeftovers(directory, undefined)
}

async function readManifest(path: string): Promise<z.infer<typeof manifestSchema> | undefined> {
  const text = await readFile(path, 'utf8').catch(absent)
  if (text === undefined) return undefined
  try {
    const { content } = sealedSchema.parse(JSON.parse(text))
    return sealManifest(content) === text ? content : undefined
  } catch {
    // Cut off or of another version: the same as none, see findSavedGraph.
    return undefined
  }
}

/** The manifest's text with its own digest, so that a changed position doesn't go unseen. */
function sealManifest(manifest: z.infer<typeof manifestSchema>): string {
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

async function removeLeftovers(directory: string, graphFile: string | undefined): Promise<void> {
  const names = (await readdir(directory).catch(absent)) ?? []
  for (const name of names) {
    if (name === graphFile || !LEFTOVER.test(name)) continue
    await unlink(join(directory, name)).catch(absent)
  }
}
