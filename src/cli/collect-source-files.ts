import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { isSourceName, listSourceExtensions } from '../workspace/supported-sources.ts'
import { AmbiguousSourceNameError } from './ambiguous-source-name-error.ts'
import { FileNotReadableError } from './file-not-readable-error.ts'
import { FolderWithoutSourcesError } from './folder-without-sources-error.ts'

/** A file to import, and the name that the source gets. */
interface SourceFile {
  readonly name: string
  readonly path: string
  /** Whether the path was given itself, rather than found in a folder. */
  readonly isNamed: boolean
}

export interface SourceFiles {
  readonly files: readonly SourceFile[]
  /** Files of the given folders that are in no format that Countersign reads. */
  readonly unsupported: readonly string[]
}

/**
 * Finds the files that `--source` names: a file is itself, by its base name; a folder is every
 * readable file below it, by its path in the folder with forward slashes. Hidden files are left out.
 *
 * @throws FileNotReadableError when a path isn't there, or a folder below it may not be read
 * @throws FolderWithoutSourcesError when a folder holds nothing readable
 * @throws AmbiguousSourceNameError when two files would have one name
 */
export async function collectSourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const found = await Promise.all(paths.map(collectPath))
  const files = new Map<string, SourceFile>()
  for (const file of found.flatMap((each) => each.files)) {
    const other = files.get(file.name)
    if (other && resolve(other.path) !== resolve(file.path)) {
      throw new AmbiguousSourceNameError(file.name, [other.path, file.path])
    }
    files.set(file.name, file)
  }
  return { files: [...files.values()], unsupported: found.flatMap((each) => each.unsupported) }
}

async function collectPath(path: string): Promise<SourceFiles> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    (error: unknown) => {
      throw FileNotReadableError.from(path, error)
    },
  )
  if (!isFolder) {
    return { files: [{ name: toSourceName(basename(path)), path, isNamed: true }], unsupported: [] }
  }

  const below = await listFiles(path)
  const files = below.filter(isSourceName).map((file) => ({
    name: toSourceName(relative(path, file)),
    path: file,
    isNamed: false,
  }))
  if (files.length === 0) throw new FolderWithoutSourcesError(path, listSourceExtensions())
  return { files, unsupported: below.filter((file) => !isSourceName(file)) }
}

/** One name for one file on every system: some keep names with their accents split off. */
function toSourceName(path: string): string {
  return path.split(sep).join('/').normalize('NFC')
}

/** Every file below a folder, those that links point to included; links to folders are not followed. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw FileNotReadableError.from(folder, error)
    },
  )
  const files: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (relative(folder, path).split(sep).some(isHidden)) continue
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path)
  }
  return files.sort()
}

function isHidden(name: string): boolean {
  return name.startsWith('.')
}

/** False for a link that leads nowhere. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
